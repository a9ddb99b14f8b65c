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

/**
 * The one appeal against a review's not being shown: its writer says why, and a moderator who did
 * not decide before decides again.
 */
@ApplicationScoped
public class Appeal {
  private static final String HIDDEN =
      """
      SELECT state IN ('refused', 'removed') AND standing AND NOT replaced FROM review
       WHERE id = ? AND person_id = ? FOR UPDATE
      """;

  private static final String DECIDED_BEFORE =
      """
      SELECT EXISTS (SELECT FROM moderator_decision
                      WHERE review_id = ? AND issuer = ? AND subject = ?
                        AND step IN ('refuse', 'propose_removal', 'remove'))
      """;

  private final Database database;
  private final Publication publication;
  private final DecisionBook book;

  Appeal(Database database, Publication publication, DecisionBook book) {
    this.database = database;
    this.publication = publication;
    this.book = book;
  }

  /**
   * Refuses with {@code review_unknown}, {@code review_moved}, {@code already_appealed} or {@code
   * words_missing}.
   */
  @Transactional
  public void make(UUID review, UUID person, String typed, Instant now) {
    String words = PlainText.needed(DecisionBook.MOST_WORDS, "What you say", typed);
    boolean hidden =
        database
            .one(HIDDEN, row -> row.getBoolean(1), review, person)
            .orElseThrow(
                () ->
                    Refusal.of(RatingsProblem.REVIEW_UNKNOWN, "You have written no such review."));
    if (!hidden) {
      throw Refusal.of(RatingsProblem.REVIEW_MOVED, "This review is not refused any more.");
    }
    int made =
        database.update(
            "INSERT INTO appeal (review_id, made_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
            review,
            now);
    if (made == 0) {
      throw Refusal.of(RatingsProblem.ALREADY_APPEALED, "You have asked us to look again already.");
    }
    database.update("INSERT INTO appeal_words (review_id, words) VALUES (?, ?)", review, words);
  }

  /** Refuses with {@code appeal_unknown}, {@code needs_second_person}, {@code words_missing}. */
  @Transactional
  public void decide(
      UUID review, boolean overturn, String typed, Moderator moderator, Instant now) {
    String words = PlainText.needed(DecisionBook.MOST_WORDS, "Your answer", typed);
    Instant since =
        database
            .one(
                "SELECT made_at FROM appeal WHERE review_id = ? AND decided_at IS NULL FOR UPDATE",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                review)
            .orElseThrow(
                () -> Refusal.of(RatingsProblem.APPEAL_UNKNOWN, "No appeal waits here any more."));
    boolean decidedBefore =
        database
            .one(
                DECIDED_BEFORE,
                row -> row.getBoolean(1),
                review,
                moderator.issuer(),
                moderator.subject())
            .orElseThrow();
    if (decidedBefore) {
      throw Refusal.of(
          RatingsProblem.NEEDS_SECOND_PERSON,
          "You decided about this before. Another moderator has to look at the appeal.");
    }
    if (overturn) {
      publication.publish(review, new Decision(moderator.login(), "appeal_overturned", now));
    }
    database.update(
        "UPDATE appeal SET decided_at = ?, overturned = ? WHERE review_id = ?",
        now,
        overturn,
        review);
    String step = overturn ? "overturn" : "uphold";
    book.write(review, step, "appeal", moderator, since, now, words);
  }
}
