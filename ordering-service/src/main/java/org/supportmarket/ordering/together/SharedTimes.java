package org.supportmarket.ordering.together;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.Disclosure;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.market.MarketKey;

/**
 * Who buys the same at the same time: from what repeats in the next four weeks, ordered before
 * today. People who are not to be counted are not in it.
 */
@ApplicationScoped
class SharedTimes {
  private static final int DAYS = 28;

  private static final String TIMES =
      """
      SELECT DISTINCT o.person_id, l.category, c.district, extract(isodow FROM t.due_on)::int AS weekday,
             CASE WHEN t.starts_at IS NULL THEN 'day'
                  WHEN (t.starts_at AT TIME ZONE 'Europe/London')::time < '12:00' THEN 'morning'
                  WHEN (t.starts_at AT TIME ZONE 'Europe/London')::time < '18:00' THEN 'afternoon'
                  ELSE 'evening' END AS part
        FROM occurrence t
        JOIN order_line l ON l.id = t.order_line_id AND l.repeat_every IS NOT NULL
        JOIN orders o ON o.id = l.order_id
        JOIN circumstances c ON c.person_id = o.person_id AND c.counted AND c.district <> 'unknown'
       WHERE o.council = ? AND t.due_on >= ? AND t.due_on < ? AND t.status IN ('planned', 'placed', 'accepted')
         AND (o.placed_at AT TIME ZONE 'Europe/London')::date < ?
      """;

  private static final String GROUPS =
      "SELECT category, district, weekday, part, count(*) FROM (%s) x GROUP BY 1, 2, 3, 4 HAVING count(*) >= ?"
              .formatted(TIMES)
          + " ORDER BY 5 DESC, 1, 2, 3, 4 LIMIT ?";

  private static final String PEOPLE =
      "SELECT person_id FROM (%s) x WHERE category = ? AND district = ? AND weekday = ? AND part = ?"
          .formatted(TIMES);

  private static final int MOST = 200;

  private final Database database;
  private final MarketKey marketKey;

  SharedTimes(Database database, MarketKey marketKey) {
    this.database = database;
    this.marketKey = marketKey;
  }

  /** About how many people share a time; never as few as are not to be shown. */
  @Schema(name = "SharedTimeOfPeople")
  record Shared(SharedTime time, @Schema(examples = "15") long people) {}

  /** Those that more than seven people share, the largest first. */
  List<Shared> of(String council, LocalDate today) {
    Protection protection = marketKey.protection();
    return database.query(
        GROUPS,
        row -> {
          SharedTime time = timeIn(row);
          return new Shared(
              time, told(protection, "together|" + council + "|" + time, row.getLong(5)));
        },
        council,
        today,
        today.plusDays(DAYS),
        today,
        Disclosure.FEWEST_PEOPLE,
        MOST);
  }

  /** The people who share it; for asking them, never for showing. */
  List<UUID> people(String council, SharedTime time, LocalDate today) {
    return database.query(
        PEOPLE,
        row -> row.getObject(1, UUID.class),
        council,
        today,
        today.plusDays(DAYS),
        today,
        time.category(),
        time.district(),
        time.weekday(),
        time.part());
  }

  /** About so many people, by the rule for all counts; null for too few. */
  Long told(String name, long people) {
    return told(marketKey.protection(), name, people);
  }

  private static Long told(Protection protection, String name, long people) {
    ExactCell cell = new ExactCell(name, name, people, Map.of());
    return protection.protect(List.of(cell)).getFirst().people();
  }

  private static SharedTime timeIn(ResultSet row) throws SQLException {
    return new SharedTime(
        row.getString("category"),
        row.getString("district"),
        row.getInt("weekday"),
        row.getString("part"));
  }
}
