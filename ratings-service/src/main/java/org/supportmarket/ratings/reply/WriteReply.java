package org.supportmarket.ratings.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.rules.About;
import org.supportmarket.ratings.rules.Rules;
import org.supportmarket.ratings.words.PlainText;

/**
 * A provider answers a review in public: once, and moderated by the same rules as reviews are. One
 * that waits or was refused can be written anew.
 */
@ApplicationScoped
public class WriteReply {
  static final int MOST_WORDS = 1000;
  static final int MOST_CHANGED = 500;

  private static final String REVIEW =
      """
      SELECT coalesce(p.provider_name, r.used_provider_name) AS provider_name,
             coalesce(p.listing_name, r.used_listing_name) AS listing_name
        FROM review r
        LEFT JOIN purchase_line p ON p.order_line_id = r.order_line_id
       WHERE r.id = ? AND r.provider_id = ? AND r.state = 'published' AND NOT r.replaced
         FOR UPDATE OF r
      """;

  private static final String WRITE =
      """
      INSERT INTO reply (id, review_id, provider_id, state, written_at, decided_at)
      VALUES (?, ?, ?, ?, ?, ?::timestamptz)
      """;

  private final Database database;
  private final Rules rules;

  WriteReply(Database database, Rules rules) {
    this.database = database;
    this.rules = rules;
  }

  /**
   * Refuses with {@code review_unknown}, {@code already_replied}, {@code words_missing} or {@code
   * words_too_long}.
   *
   * @param typedChange what they changed because of it; may be empty
   */
  @Transactional
  public void write(UUID provider, UUID review, String typed, String typedChange, Instant now) {
    String words = PlainText.needed(MOST_WORDS, "Your reply", typed);
    String changed = PlainText.atMost(MOST_CHANGED, "What you changed", typedChange);
    About about =
        database
            .one(
                REVIEW,
                row ->
                    new About(
                        String.valueOf(row.getString("provider_name")),
                        String.valueOf(row.getString("listing_name"))),
                review,
                provider)
            .orElseThrow(ProviderDesk::unknown);
    refuseSecond(review);
    boolean plain = rules.findings(words + "\n" + changed, about).isEmpty();
    UUID id = UUID.randomUUID();
    database.update(
        WRITE, id, review, provider, plain ? "published" : "waiting", now, plain ? now : null);
    database.update(
        "INSERT INTO reply_words (reply_id, words, changed) VALUES (?, ?, ?)", id, words, changed);
  }

  private void refuseSecond(UUID review) {
    database.update(
        "UPDATE reply SET replaced = true WHERE review_id = ? AND NOT replaced AND state <> 'published'",
        review);
    if (database
        .one("SELECT 1 FROM reply WHERE review_id = ? AND NOT replaced", row -> true, review)
        .isPresent()) {
      throw Refusal.of(
          RatingsProblem.ALREADY_REPLIED,
          "You have replied to this. One reply is shown to a review.");
    }
  }
}
