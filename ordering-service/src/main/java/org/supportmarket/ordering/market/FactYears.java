package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.budget.FinancialYear;

/** Which councils bought in which years, found by the steps of an index and not by all facts. */
@ApplicationScoped
class FactYears {
  /** From a council's first fact in a year to the first after that year, or of the next council. */
  private static final String COUNCILS =
      """
      WITH RECURSIVE met (council, day) AS (
        (SELECT council, day FROM purchase_fact ORDER BY council, day LIMIT 1)
         UNION ALL
        SELECT next.council, next.day
          FROM met
         CROSS JOIN LATERAL (
           SELECT f.council, f.day
             FROM purchase_fact f
            WHERE (f.council, f.day) >
                  (met.council,
                   make_date((extract(year FROM met.day) + (extract(month FROM met.day) > 3)::int)::int, 3, 31))
            ORDER BY f.council, f.day LIMIT 1) next)
      SELECT council, day FROM met
      """;

  private static final String DAYS_SINCE = "SELECT DISTINCT day FROM purchase_fact WHERE seq > ?";

  /** What is told further away was written by a clock that stood wrong; each year is an index. */
  private static final int FARTHEST_YEARS = 10;

  private final Database database;
  private final Clock clock;

  FactYears(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The years in which a council's people bought. */
  record Council(String gss, Set<FinancialYear> years) {
    boolean boughtIn(FinancialYear year) {
      return years.contains(year);
    }
  }

  private record Bought(String gss, FinancialYear year) {}

  List<Council> councils() {
    Map<String, Set<FinancialYear>> years =
        database
            .query(
                COUNCILS,
                row ->
                    new Bought(
                        row.getString(1), FinancialYear.of(row.getObject(2, LocalDate.class))))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Bought::gss,
                    TreeMap::new,
                    Collectors.mapping(Bought::year, Collectors.toSet())));
    return years.entrySet().stream().map(one -> new Council(one.getKey(), one.getValue())).toList();
  }

  /** Those with purchases, at most ten away from the year that is now; and that one. */
  Set<FinancialYear> all() {
    return years(councils());
  }

  Set<FinancialYear> years(List<Council> councils) {
    FinancialYear now = FinancialYear.of(LocalDate.ofInstant(clock.instant(), Time.PEOPLES_ZONE));
    Set<FinancialYear> years = inOrder();
    years.add(now);
    for (Council council : councils) {
      council.years().stream()
          .filter(year -> Math.abs(year.startYear() - now.startYear()) <= FARTHEST_YEARS)
          .forEach(years::add);
    }
    return years;
  }

  /** Those of which there are facts with a higher number. */
  Set<FinancialYear> since(long fact) {
    return database.query(DAYS_SINCE, row -> row.getObject(1, LocalDate.class), fact).stream()
        .map(FinancialYear::of)
        .collect(Collectors.toCollection(FactYears::inOrder));
  }

  private static Set<FinancialYear> inOrder() {
    return new TreeSet<>(java.util.Comparator.comparing(FinancialYear::startYear));
  }
}
