package org.supportmarket.ratings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.supportmarket.kernel.database.Database;

/** Reads how long the moderators take. */
@ApplicationScoped
class ReadPace {
  private static final Duration LATELY = Duration.ofDays(30);

  private static final String PACE =
      """
      SELECT w.waiting, w.oldest, d.decided, d.median, d.ninetieth
        FROM (SELECT count(*) AS waiting, min(written_at) AS oldest
                FROM review WHERE state = 'waiting' AND NOT replaced) w,
             (SELECT count(*) AS decided,
                     ceil(extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY waited)) / 60)::bigint AS median,
                     ceil(extract(epoch FROM percentile_cont(0.9) WITHIN GROUP (ORDER BY waited)) / 60)::bigint AS ninetieth
                FROM moderator_decision WHERE step IN ('publish', 'refuse') AND decided_at > ?) d
      """;

  private final Database database;

  ReadPace(Database database) {
    this.database = database;
  }

  Pace now(Instant now) {
    return database
        .one(
            PACE,
            row -> {
              OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
              return new Pace(
                  row.getLong("waiting"),
                  oldest == null ? null : oldest.toInstant(),
                  row.getLong("decided"),
                  row.getObject("median", Long.class),
                  row.getObject("ninetieth", Long.class));
            },
            now.minus(LATELY))
        .orElseThrow();
  }
}
