package org.supportmarket.catalogue.question;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;

/** Conversations as their two sides read them. */
@ApplicationScoped
class ReadQuestions {
  private final QuestionRepository questions;
  private final ListingRows listings;
  private final Sides sides;

  ReadQuestions(QuestionRepository questions, ListingRows listings, Sides sides) {
    this.questions = questions;
    this.listings = listings;
    this.sides = sides;
  }

  ThreadView one(UUID id) {
    Question question = questions.findByIdOptional(id).orElseThrow(Sides::unknown);
    Side you = sides.callersIn(question);
    return new ThreadView(
        views(List.of(question)).getFirst(),
        you,
        questions.messagesOf(id).stream().map(ThreadView.MessageView::of).toList());
  }

  PageOf<QuestionView> askedBy(Login login, String status, Paging paging) {
    return page(questions.askedBy(login, statusOf(status)), paging);
  }

  PageOf<QuestionView> askedOf(UUID provider, String status, Paging paging) {
    return page(questions.askedOf(provider, statusOf(status)), paging);
  }

  private PageOf<QuestionView> page(PanacheQuery<Question> query, Paging paging) {
    int before = paging.offset();
    return PageOf.of(
        query.count(), paging, views(query.range(before, before + paging.perPage() - 1).list()));
  }

  private List<QuestionView> views(List<Question> found) {
    Map<UUID, ListingRow> about =
        listings.byIds(found.stream().map(Question::listingId).distinct().toList()).stream()
            .collect(Collectors.toMap(ListingRow::id, Function.identity()));
    Map<UUID, String> names = questions.firstNames(found.stream().map(Question::id).toList());
    return found.stream()
        .map(
            question ->
                QuestionView.of(
                    question, about.get(question.listingId()), names.get(question.id())))
        .toList();
  }

  private static QuestionStatus statusOf(String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    return Arrays.stream(QuestionStatus.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    CatalogueProblem.INVALID_PARAMETER, "The status is open, answered or closed."));
  }
}
