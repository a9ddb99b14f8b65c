package org.supportmarket.ratings.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.database.Database;

/**
 * What people said each kind of support helped them with, over all its providers. Counts of 1 to 7
 * people are not told, all others rounded to 5. Worked out at most every ten minutes.
 */
@ApplicationScoped
class WhatHelped {
  private static final int FEWEST_PEOPLE = 8;
  private static final int STEP = 5;
  private static final Duration FRESH = Duration.ofMinutes(10);

  private static final String COUNTED =
      """
      SELECT p.category, r.outcome, count(DISTINCT r.person_id) AS people
        FROM review r JOIN purchase_line p ON p.order_line_id = r.order_line_id
       WHERE r.state = 'published' AND NOT r.replaced AND NOT r.unverified AND r.outcome IS NOT NULL
       GROUP BY 1, 2
      HAVING count(DISTINCT r.person_id) >= ?
       ORDER BY 1, 3 DESC, 2
      """;

  private final Database database;
  private final Clock clock;
  private volatile Known known = new Known(List.of(), Instant.MIN);

  WhatHelped(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** How many people a kind of support helped with a part of life. */
  @Schema(name = "WhatHelped")
  record Row(
      @Schema(examples = "leisure") String category,
      @Schema(examples = "getting-out") String outcome,
      @Schema(description = "Different people, rounded to 5", examples = "25") long people) {}

  private record Known(List<Row> rows, Instant until) {}

  /** By kind of support, what it helped most people with first. */
  List<Row> all() {
    Known now = known;
    if (!clock.instant().isBefore(now.until())) {
      now = new Known(counted(), clock.instant().plus(FRESH));
      known = now;
    }
    return now.rows();
  }

  /** As of this moment. */
  List<Row> counted() {
    return database.query(
        COUNTED,
        row ->
            new Row(
                row.getString("category"),
                row.getString("outcome"),
                (row.getLong("people") + STEP / 2) / STEP * STEP),
        FEWEST_PEOPLE);
  }
}
