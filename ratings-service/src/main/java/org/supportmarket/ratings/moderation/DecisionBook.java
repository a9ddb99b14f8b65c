package org.supportmarket.ratings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Who decided what about a review, and why: written in the transaction of the decision. */
@ApplicationScoped
class DecisionBook {
  static final int MOST_WORDS = 1000;

  private static final String WRITE =
      """
      INSERT INTO moderator_decision (review_id, step, reason, issuer, subject, decided_at, waited)
      VALUES (?, ?, ?, ?, ?, ?::timestamptz, greatest(?::timestamptz - ?::timestamptz, interval '0'))
      RETURNING id
      """;

  private final Database database;

  DecisionBook(Database database) {
    this.database = database;
  }

  /**
   * @param step what was decided, as the table lists it
   * @param since since when it was waited for
   * @param words what the moderator wrote, possibly empty
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void write(
      UUID review,
      String step,
      String reason,
      Moderator moderator,
      Instant since,
      Instant now,
      String words) {
    UUID id =
        database
            .one(
                WRITE,
                row -> row.getObject(1, UUID.class),
                review,
                step,
                reason,
                moderator.issuer(),
                moderator.subject(),
                now,
                now,
                since)
            .orElseThrow();
    if (!words.isEmpty()) {
      database.update("INSERT INTO moderator_words (decision_id, words) VALUES (?, ?)", id, words);
    }
  }
}
