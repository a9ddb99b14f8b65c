package org.supportmarket.ordering.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.calendar.BankHolidays;

/** What came and went in each month, and what is to come. */
@ApplicationScoped
class Years {
  private static final int MOST_MONTHS = 24;
  private static final BankHolidays HOLIDAYS = BankHolidays.ofEngland();

  private static final String BY_MONTH =
      """
      SELECT date_trunc('month', g.effective_date)::date AS month,
             coalesce(-sum(p.amount_pence) FILTER (WHERE a.kind IN ('SOURCE', 'UNRELEASED', 'CONTINGENCY', 'RECLAIM')), 0) AS came,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind IN ('RESERVED', 'COMMITTED', 'DELIVERED', 'PAID')), 0) AS used
        FROM budget_line l
        JOIN account a ON a.budget_line_id = l.id AND a.kind <> 'AVAILABLE'
        JOIN posting p ON p.account_id = a.id
        JOIN posting_group g ON g.id = p.group_id
       WHERE l.person_id = ? AND l.id = ANY (?)
       GROUP BY 1
      """;

  private final Database database;
  private final Planned planned;

  Years(Database database, Planned planned) {
    this.database = database;
    this.planned = planned;
  }

  private record Moved(YearMonth month, long came, long used) {}

  /** From the first day of the first of these budgets to the last day of the last. */
  YearView of(UUID person, UUID[] budgets, LocalDate today) {
    List<RunOut.Pot> pots = planned.pots(person, budgets);
    if (pots.isEmpty()) {
      return new YearView(List.of());
    }
    Map<YearMonth, Moved> moved =
        database
            .query(
                BY_MONTH,
                row ->
                    new Moved(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getLong("came"),
                        row.getLong("used")),
                person,
                budgets)
            .stream()
            .collect(Collectors.toMap(Moved::month, Function.identity()));
    Map<YearMonth, Long> coming =
        byMonth(
            pots.stream()
                .flatMap(pot -> pot.releases().stream())
                .filter(due -> !due.day().isBefore(today))
                .map(due -> new Due(HOLIDAYS.comesOn(due.day()), due.pence())));
    Map<YearMonth, Long> needs =
        byMonth(planned.needs(person, budgets).stream().map(Planned.Need::due));
    return new YearView(
        months(pots, moved.keySet().stream())
            .map(
                month -> {
                  Moved past = moved.getOrDefault(month, new Moved(month, 0, 0));
                  return new YearView.Month(
                      month.toString(),
                      past.came(),
                      past.used(),
                      coming.getOrDefault(month, 0L),
                      needs.getOrDefault(month, 0L));
                })
            .toList());
  }

  /** Every month of the budgets, and any earlier one in which money moved already. */
  private static Stream<YearMonth> months(List<RunOut.Pot> pots, Stream<YearMonth> moved) {
    YearMonth first =
        Stream.concat(pots.stream().map(pot -> YearMonth.from(pot.startsOn())), moved)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    YearMonth last =
        pots.stream()
            .map(pot -> YearMonth.from(pot.endsOn()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .limit(MOST_MONTHS);
  }

  private static Map<YearMonth, Long> byMonth(Stream<Due> dues) {
    return dues.collect(
        Collectors.toMap(due -> YearMonth.from(due.day()), Due::pence, Math::addExact));
  }
}
