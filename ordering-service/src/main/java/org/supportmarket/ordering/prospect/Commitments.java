package org.supportmarket.ordering.prospect;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.Sum;
import org.supportmarket.ordering.market.MarketKey;

/**
 * What repeated orders that are already placed come to, by the month each time is for. Protected
 * like every other cell of the market, under names of its own.
 */
@ApplicationScoped
class Commitments {
  /** All together. */
  static final String ALL = "";

  /** All councils at once: the times to come are found by no index. Everybody once in each cell. */
  private static final String PLANNED =
      """
      WITH person AS (
        SELECT o.council, date_trunc('month', t.due_on::timestamp)::date AS month, l.category, o.person_id,
               sum(t.pence)::bigint AS pence
          FROM occurrence t
          JOIN order_line l ON l.id = t.order_line_id
          JOIN orders o ON o.id = l.order_id
          JOIN budget_line b ON b.id = coalesce(l.pots[1], o.budget_line_id)
          LEFT JOIN circumstances c ON c.person_id = o.person_id
         WHERE t.status IN ('planned', 'placed', 'accepted') AND t.due_on BETWEEN ? AND ?
           AND l.repeat_every IS NOT NULL AND coalesce(c.counted, b.funding_stream <> 'own_money')
         GROUP BY 1, 2, 3, 4),
      cell AS (
        SELECT * FROM person
         UNION ALL
        SELECT council, month, '', person_id, sum(pence)::bigint FROM person GROUP BY 1, 2, 4)
      SELECT council, month, category, count(*), sum(pence)::bigint, max(pence),
             bit_xor(hashint8extended(pence, hashtextextended(person_id::text, 0)))
        FROM cell GROUP BY 1, 2, 3
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Database database;
  private final MarketKey key;

  Commitments(Database database, MarketKey key) {
    this.database = database;
    this.key = key;
  }

  /** One cell, exactly as it is: for the protection only. */
  record Found(String council, YearMonth month, String category, ExactCell exact) {}

  private record Table(String council, YearMonth month, boolean all) {}

  /** Of both days and all between. */
  List<Found> exactly(LocalDate first, LocalDate last) {
    return database.snapshot(
        PATIENCE, () -> database.query(PLANNED, Commitments::foundIn, first, last));
  }

  /** By council, category and month in pence; null where it may not be told. */
  Map<String, Map<String, Map<YearMonth, Long>>> told(List<Found> exact) {
    return told(exact, key.protection());
  }

  static Map<String, Map<String, Map<YearMonth, Long>>> told(
      List<Found> exact, Protection protection) {
    Map<String, Map<String, Map<YearMonth, Long>>> told = new HashMap<>();
    exact.stream()
        .collect(
            Collectors.groupingBy(
                one -> new Table(one.council(), one.month(), one.category().equals(ALL))))
        .values()
        .forEach(table -> tell(table, protection, told));
    return told;
  }

  private static void tell(
      List<Found> table,
      Protection protection,
      Map<String, Map<String, Map<YearMonth, Long>>> told) {
    Map<String, Found> byId =
        table.stream().collect(Collectors.toMap(one -> one.exact().id(), one -> one));
    protection
        .protect(table.stream().map(Found::exact).toList())
        .forEach(
            safe -> {
              Found of = byId.get(safe.id());
              told.computeIfAbsent(of.council(), _ -> new HashMap<>())
                  .computeIfAbsent(of.category(), _ -> new HashMap<>())
                  .put(of.month(), safe.values().get(Measure.PLANNED_PENCE));
            });
  }

  private static Found foundIn(ResultSet row) throws SQLException {
    String council = row.getString(1);
    YearMonth month = YearMonth.from(row.getObject(2, LocalDate.class));
    String category = row.getString(3);
    long people = row.getLong(4);
    long pence = row.getLong(5);
    Sum sum = new Sum(pence, row.getLong(6), pence, people, row.getLong(7));
    return new Found(
        council,
        month,
        category,
        new ExactCell(
            "%s/commitments/%s/%s".formatted(council, month, category),
            "",
            people,
            Map.of(Measure.PLANNED_PENCE, sum)));
  }
}
