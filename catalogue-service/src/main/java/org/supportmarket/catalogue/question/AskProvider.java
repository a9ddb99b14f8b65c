package org.supportmarket.catalogue.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.listing.ListingStatus;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.catalogue.login.LoginLock;
import org.supportmarket.catalogue.words.Words;
import org.supportmarket.kernel.problem.Refusal;

/** Asks a provider about something it offers. */
@ApplicationScoped
public class AskProvider {
  /** Keeps a script from writing to every provider there is. */
  static final int MOST_GOING_ON = 30;

  private final QuestionRepository questions;
  private final ListingRows listings;
  private final LoginLock lock;
  private final Clock clock;

  AskProvider(QuestionRepository questions, ListingRows listings, LoginLock lock, Clock clock) {
    this.questions = questions;
    this.listings = listings;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Starts a conversation and returns its id; the same words sent again find the one that goes on.
   *
   * @param name what the person is called, or null; the provider sees the first of the names
   */
  @Transactional
  public UUID ask(Login login, String name, UUID listing, NewQuestion asked) {
    Words words = Words.of(asked.words());
    ListingRow about =
        listings
            .find(listing)
            .filter(AskProvider::isOnShow)
            .orElseThrow(
                () ->
                    Refusal.of(CatalogueProblem.NOT_FOUND, "We offer nothing with this address."));
    lock.hold(login);
    return same(login, listing, asked.kind(), words)
        .orElseGet(() -> start(login, name, about, asked.kind(), words));
  }

  private Optional<UUID> same(Login login, UUID listing, QuestionKind kind, Words words) {
    return questions.goingOnAbout(login, listing).stream()
        .filter(question -> question.kind() == kind)
        .map(Question::id)
        .filter(id -> questions.messagesOf(id).getFirst().says(Side.PERSON, words))
        .findFirst();
  }

  private UUID start(Login login, String name, ListingRow about, QuestionKind kind, Words words) {
    if (questions.countGoingOn(login) >= MOST_GOING_ON) {
      throw Refusal.of(
          CatalogueProblem.TOO_MANY_QUESTIONS,
          "You have 30 conversations open. Close one before you start another.");
    }
    Instant now = clock.instant();
    Question question = new Question(login, about.id(), about.providerId(), kind, now);
    int position = question.take(Side.PERSON, now);
    questions.persist(question);
    questions.flush();
    questions.add(new QuestionMessage(question.id(), position, Side.PERSON, words, now));
    String firstName = QuestionPerson.firstOf(name);
    if (firstName != null) {
      questions.name(new QuestionPerson(question.id(), firstName));
    }
    return question.id();
  }

  private static boolean isOnShow(ListingRow row) {
    return row.status() == ListingStatus.PUBLISHED || row.status() == ListingStatus.SUSPENDED;
  }
}
