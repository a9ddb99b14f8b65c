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

/** A moderator decides about a reply in which a rule noticed something, and tells a provider. */
@ApplicationScoped
public class DecideReply {
  static final int MOST_SUMMARY = 2000;

  private static final String DECIDE =
      """
      UPDATE reply SET state = ?, reason = ?, decided_at = ?, issuer = ?, subject = ?
       WHERE id = ? AND state = 'waiting' AND NOT replaced
      """;

  private final Database database;

  DecideReply(Database database) {
    this.database = database;
  }

  /**
   * Refuses with {@code reply_unknown}.
   *
   * @param reason a code from the list of reasons; null publishes it
   */
  @Transactional
  void decide(UUID reply, String reason, Caller moderator, Instant now) {
    int decided =
        database.update(
            DECIDE,
            reason == null ? "published" : "refused",
            reason,
            now,
            moderator.issuer(),
            moderator.subject(),
            reply);
    if (decided == 0) {
      throw Refusal.of(RatingsProblem.REPLY_UNKNOWN, "This reply waits for nobody any more.");
    }
  }

  /** What people say of a provider, so told that it points at nobody. */
  @Transactional
  public void summarise(UUID provider, String typed, Caller moderator, Instant now) {
    database.update(
        "INSERT INTO improvement (id, provider_id, words, issuer, subject, written_at) VALUES (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        provider,
        PlainText.needed(MOST_SUMMARY, "The summary", typed),
        moderator.issuer(),
        moderator.subject(),
        now);
  }
}
