package org.supportmarket.ratings.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.words.PlainText;

/**
 * A provider says that a fact in a review is wrong: a moderator looks, and answers. Nothing of the
 * review changes by that alone.
 */
@ApplicationScoped
public class DisputeReview {
  static final int MOST_WORDS = 1000;

  private final Database database;

  DisputeReview(Database database) {
    this.database = database;
  }

  /** Refuses with {@code review_unknown}, {@code already_disputed} or {@code words_missing}. */
  @Transactional
  public void dispute(UUID provider, UUID review, String typed, Instant now) {
    String words = PlainText.needed(MOST_WORDS, "What is wrong", typed);
    boolean theirs =
        database
            .one(
                """
                SELECT true FROM review
                 WHERE id = ? AND provider_id = ? AND state = 'published' AND NOT replaced
                """,
                row -> true,
                review,
                provider)
            .orElse(false);
    if (!theirs) {
      throw ProviderDesk.unknown();
    }
    int made =
        database.update(
            "INSERT INTO dispute (review_id, provider_id, made_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            review,
            provider,
            now);
    if (made == 0) {
      throw Refusal.of(
          RatingsProblem.ALREADY_DISPUTED, "You have told us about this review already.");
    }
    database.update("INSERT INTO dispute_words (review_id, words) VALUES (?, ?)", review, words);
  }

  /** A moderator answers, once. Refuses with {@code dispute_unknown} or {@code words_missing}. */
  @Transactional
  void answer(UUID review, String typed, Caller moderator, Instant now) {
    String answer = PlainText.needed(MOST_WORDS, "Your answer", typed);
    int closed =
        database.update(
            "UPDATE dispute SET closed_at = ?, issuer = ?, subject = ? WHERE review_id = ? AND closed_at IS NULL",
            now,
            moderator.issuer(),
            moderator.subject(),
            review);
    if (closed == 0) {
      throw Refusal.of(RatingsProblem.DISPUTE_UNKNOWN, "Nothing disputed waits here any more.");
    }
    database.update("UPDATE dispute_words SET answer = ? WHERE review_id = ?", answer, review);
  }
}
