package org.supportmarket.ordering.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What was paid elsewhere, with the words that belong to it. */
@ApplicationScoped
public class ElsewhereBook {
  private final ElsewhereRows rows;
  private final PersonalTexts texts;
  private final Database database;

  ElsewhereBook(ElsewhereRows rows, PersonalTexts texts, Database database) {
    this.rows = rows;
    this.texts = texts;
    this.database = database;
  }

  /** A page of it, the newest first. */
  public PageOf<ElsewhereView> page(PersonRef person, Paging paging) {
    return database.snapshot(
        () ->
            PageOf.of(
                rows.count(person),
                paging,
                inWords(rows.page(person, paging.perPage(), paging.offset()))));
  }

  /** One of them, or elsewhere_unknown. */
  public ElsewhereView one(PersonRef person, UUID elsewhere) {
    return inWords(List.of(rows.one(person, elsewhere).orElseThrow(ElsewhereBook::unknown)))
        .getFirst();
  }

  /** What was promised in one checkout. */
  public List<ElsewhereView> ofCheckout(PersonRef person, UUID checkout) {
    return inWords(rows.ofCheckout(person, checkout));
  }

  /** Answers of commands, which hold no free text, with the words that are still there. */
  public List<ElsewhereView> inWords(List<ElsewhereView> views) {
    List<UUID> ids = views.stream().map(ElsewhereView::id).toList();
    Map<UUID, String> words = texts.of(PersonalTexts.Kind.WANTED_WORDS, ids);
    Map<UUID, String> payees = texts.of(PersonalTexts.Kind.WANTED_PAYEE, ids);
    return views.stream().map(v -> v.inWords(words.get(v.id()), payees.get(v.id()))).toList();
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.ELSEWHERE_UNKNOWN, "We know of no such spending of yours.");
  }
}
