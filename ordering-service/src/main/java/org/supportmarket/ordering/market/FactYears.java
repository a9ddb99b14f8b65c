package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.budget.FinancialYear;

/** Which councils bought when, found by the ends of an index and not by reading all facts. */
@ApplicationScoped
class FactYears {
  private static final String COUNCILS =
      """
      WITH RECURSIVE met (council) AS (
        (SELECT council FROM purchase_fact ORDER BY council LIMIT 1)
         UNION ALL
        SELECT (SELECT f.council FROM purchase_fact f WHERE f.council > met.council ORDER BY f.council LIMIT 1)
          FROM met WHERE met.council IS NOT NULL)
      SELECT council, (SELECT min(day) FROM purchase_fact f WHERE f.council = met.council),
             (SELECT max(day) FROM purchase_fact f WHERE f.council = met.council)
        FROM met WHERE council IS NOT NULL
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

  /** The days between which a council's people bought. */
  record Council(String gss, LocalDate first, LocalDate last) {
    boolean boughtIn(FinancialYear year) {
      return !first.isAfter(year.lastDay()) && !last.isBefore(year.firstDay());
    }
  }

  List<Council> councils() {
    return database.query(
        COUNCILS,
        row ->
            new Council(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class)));
  }

  /** From the first purchase to the last, and the year that is now; at most ten away from that. */
  Set<FinancialYear> all() {
    return years(councils());
  }

  Set<FinancialYear> years(List<Council> councils) {
    FinancialYear now = FinancialYear.of(LocalDate.ofInstant(clock.instant(), Time.PEOPLES_ZONE));
    Set<FinancialYear> years = inOrder();
    years.add(now);
    for (Council council : councils) {
      IntStream.rangeClosed(
              Math.max(
                  now.startYear() - FARTHEST_YEARS, FinancialYear.of(council.first()).startYear()),
              Math.min(
                  now.startYear() + FARTHEST_YEARS, FinancialYear.of(council.last()).startYear()))
          .mapToObj(FinancialYear::new)
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
