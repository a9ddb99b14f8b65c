package org.supportmarket.ratings.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.database.Database;

/** What providers wrote and what waits for a moderator, the longest waiting first. */
@ApplicationScoped
class ReplyQueue {
  /** A moderator deals with these before more are shown. */
  private static final int MOST = 100;

  private static final String QUEUE =
      """
      SELECT q.* FROM (
        SELECT a.id, 'reply' AS kind, a.review_id, a.provider_id, aw.words, aw.changed, a.written_at AS since,
               w.words AS review_words
          FROM reply a JOIN reply_words aw ON aw.reply_id = a.id LEFT JOIN review_words w ON w.review_id = a.review_id
         WHERE a.state = 'waiting' AND NOT a.replaced
        UNION ALL
        SELECT d.review_id, 'dispute', d.review_id, d.provider_id, dw.words, '', d.made_at, w.words
          FROM dispute d JOIN dispute_words dw ON dw.review_id = d.review_id
          LEFT JOIN review_words w ON w.review_id = d.review_id
         WHERE d.closed_at IS NULL) q
       ORDER BY q.since, q.id LIMIT ?
      """;

  private final Database database;

  ReplyQueue(Database database) {
    this.database = database;
  }

  /** Something a provider wrote. */
  @Schema(name = "WaitingFromProvider")
  record FromProvider(
      UUID id,
      @Schema(description = "reply or dispute") String kind,
      UUID reviewId,
      UUID providerId,
      String words,
      String changed,
      Instant since,
      String reviewWords) {}

  List<FromProvider> waiting() {
    return database.query(
        QUEUE,
        row ->
            new FromProvider(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("review_id", UUID.class),
                row.getObject("provider_id", UUID.class),
                row.getString("words"),
                row.getString("changed"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("review_words") == null ? "" : row.getString("review_words")),
        MOST);
  }
}
