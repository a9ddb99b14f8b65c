package org.supportmarket.catalogue.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;

/**
 * Tells of the searches in vain of days that are over, by place and category. Only what was not
 * told yet, so it can be asked for as often as one likes, and by several copies at once.
 */
@ApplicationScoped
class TellUnmetDemand {
  /** A copy that could not reach the database may be so many days late. */
  private static final int LATEST_DAYS = 31;

  private static final String UNTOLD =
      """
      INSERT INTO unmet_demand_told AS told (day, district, category, searches)
      SELECT u.day, u.district, coalesce(c.slug, q.category, 'other'), sum(u.count)::bigint
        FROM unmet_demand u
        LEFT JOIN category c ON c.slug = u.query_class
        LEFT JOIN query_class q ON q.class = u.query_class
       WHERE u.day >= ? AND u.day < ? AND u.district <> ''
       GROUP BY 1, 2, 3
       ORDER BY 1, 2, 3
      ON CONFLICT (day, district, category) DO UPDATE SET searches = excluded.searches
       WHERE told.searches < excluded.searches
      RETURNING day, district, category, searches
      """;

  private final Database database;
  private final Outbox outbox;
  private final Clock clock;

  TellUnmetDemand(Database database, Outbox outbox, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What happened before this day; returns how many events that were. */
  @Transactional
  int before(LocalDate today) {
    return between(today.minusDays(LATEST_DAYS), today);
  }

  /** The same from a day on that may be longer ago. */
  @Transactional
  int between(LocalDate from, LocalDate today) {
    List<UnmetDemandCounted> counted =
        database.query(
            UNTOLD,
            row ->
                new UnmetDemandCounted(
                    row.getObject("day", LocalDate.class),
                    row.getString("district"),
                    row.getString("category"),
                    row.getLong("searches")),
            from,
            today);
    outbox.addAll(
        counted.stream()
            .map(
                one ->
                    new OutboxEvent(
                        UUID.randomUUID(),
                        UnmetDemandCounted.TYPE,
                        one.district(),
                        clock.instant(),
                        one))
            .toList());
    return counted.size();
  }
}
