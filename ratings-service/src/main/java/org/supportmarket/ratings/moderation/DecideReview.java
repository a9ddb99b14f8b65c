package org.supportmarket.ratings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.review.Decision;
import org.supportmarket.ratings.review.Publication;
import org.supportmarket.ratings.words.PlainText;

/** A moderator decides about a review that waits: everybody may read it, or not, and why. */
@ApplicationScoped
public class DecideReview {
  static final String NOTHING_WRONG = "nothing_wrong";

  private final Database database;
  private final Publication publication;
  private final DecisionBook book;

  DecideReview(Database database, Publication publication, DecisionBook book) {
    this.database = database;
    this.publication = publication;
    this.book = book;
  }

  /** Refuses with {@code review_unknown} or {@code review_moved}. */
  @Transactional
  public void publish(UUID review, Moderator moderator, Instant now) {
    Instant since = waitingSince(review);
    publication.publish(review, new Decision(moderator.login(), NOTHING_WRONG, now));
    book.write(review, "publish", NOTHING_WRONG, moderator, since, now, "");
  }

  /** Its writer reads the reason and the words; refuses like publishing. */
  @Transactional
  public void refuse(UUID review, Reason reason, String typed, Moderator moderator, Instant now) {
    String words = PlainText.atMost(DecisionBook.MOST_WORDS, "What you wrote", typed);
    Instant since = waitingSince(review);
    publication.refuse(review, new Decision(moderator.login(), reason.code(), now));
    book.write(review, "refuse", reason.code(), moderator, since, now, words);
  }

  /** Locks the review: of two moderators at once, one is told that it was decided meanwhile. */
  private Instant waitingSince(UUID review) {
    boolean waits =
        database
            .one(
                "SELECT state = 'waiting' AND NOT replaced FROM review WHERE id = ? FOR UPDATE",
                row -> row.getBoolean(1),
                review)
            .orElseThrow(
                () -> Refusal.of(RatingsProblem.REVIEW_UNKNOWN, "There is no such review."));
    if (!waits) {
      throw Refusal.of(
          RatingsProblem.REVIEW_MOVED, "Somebody has decided this, or it was written anew.");
    }
    return database
        .one(
            "SELECT max(decided_at) FROM review_decision WHERE review_id = ?",
            row -> row.getObject(1, OffsetDateTime.class).toInstant(),
            review)
        .orElseThrow();
  }
}
