package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;

/** What the facts come to, by council and month. */
@ApplicationScoped
class FactTotals {
  /** Days first: of millions of facts it is half the work not to look for each one's month. */
  private static final String UP_TO =
      """
      WITH days AS (
        SELECT council, day, %1$s FROM purchase_fact WHERE seq <= ? AND day >= ? GROUP BY 1, 2)
      SELECT council, date_trunc('month', day)::date AS month, %1$s FROM days GROUP BY 1, 2
      """
          .formatted(
              PurchaseSums.FIELDS.stream()
                  .map(field -> "sum(%1$s)::bigint AS %1$s".formatted(field))
                  .collect(Collectors.joining(", ")));

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Database database;

  FactTotals(Database database) {
    this.database = database;
  }

  private record Total(CouncilMonth month, PurchaseSums sums) {}

  /** Of all facts since a day up to this number, which never change. */
  Map<CouncilMonth, PurchaseSums> upTo(long seq, LocalDate since) {
    Map<CouncilMonth, PurchaseSums> totals = new HashMap<>();
    database
        .snapshot(PATIENCE, () -> database.query(UP_TO, FactTotals::total, seq, since))
        .forEach(total -> totals.put(total.month(), total.sums()));
    return totals;
  }

  private static Total total(ResultSet row) throws SQLException {
    List<Long> pence = new ArrayList<>();
    for (String field : PurchaseSums.FIELDS) {
      pence.add(row.getLong(field));
    }
    YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
    return new Total(new CouncilMonth(row.getString("council"), month), new PurchaseSums(pence));
  }
}
