package org.supportmarket.ordering.prospect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.ordering.prospect.ProspectView.Week;

/** Spreads months evenly over their days and puts the days together to weeks. */
final class Weeks {
  static final int MANY = 26;

  private static final int DAYS = 7;
  private static final int POUND = 100;

  /**
   * With errors as large as when it was tried, four of five come within 1.6 times the average error
   * (of a normal distribution: 1.28 deviations, each 1.25 times the average error).
   */
  private static final long BAND_TENTHS = 16;

  private static final long TENTHS_OF_PERMILLE = 10_000;

  private final Outlook outlook;
  private final Map<YearMonth, Long> committed;
  private final Long errorPermille;
  private final Long unitPence;

  /**
   * @param committed of repeated orders, by month; null where it may not be told
   * @param errorPermille null if the forecast could not be tried
   * @param unitPence null if no average may be told
   */
  Weeks(Outlook outlook, Map<YearMonth, Long> committed, Long errorPermille, Long unitPence) {
    this.outlook = outlook;
    this.committed = committed;
    this.errorPermille = errorPermille;
    this.unitPence = unitPence;
  }

  List<Week> from(LocalDate monday) {
    return Stream.iterate(monday, week -> week.plusDays(DAYS)).limit(MANY).map(this::week).toList();
  }

  /** Never less than what people have already arranged. */
  private Week week(LocalDate monday) {
    long arranged = share(monday, this::arranged);
    long expected = Math.max(share(monday, outlook::expected), arranged);
    boolean told = months(monday).keySet().stream().allMatch(this::isTold);
    Long off = errorPermille == null ? null : expected * errorPermille * BAND_TENTHS;
    return new Week(
        monday,
        pounds(expected),
        off == null ? null : pounds(Math.max(arranged, expected - off / TENTHS_OF_PERMILLE)),
        off == null ? null : pounds(expected + off / TENTHS_OF_PERMILLE),
        unitPence == null ? null : (2 * expected + unitPence) / (2 * unitPence),
        told ? pounds(arranged) : null);
  }

  /** What may not be told counts for nothing. */
  private long arranged(YearMonth month) {
    Long pence = committed.get(month);
    return pence == null ? 0 : pence;
  }

  private boolean isTold(YearMonth month) {
    return !committed.containsKey(month) || committed.get(month) != null;
  }

  /** Of each month as much as its days in this week are of all its days. */
  private static long share(LocalDate monday, ToLongFunction<YearMonth> ofMonth) {
    return months(monday).entrySet().stream()
        .mapToLong(
            days ->
                ofMonth.applyAsLong(days.getKey())
                    * days.getValue()
                    / days.getKey().lengthOfMonth())
        .sum();
  }

  private static Map<YearMonth, Long> months(LocalDate monday) {
    return monday
        .datesUntil(monday.plusDays(DAYS))
        .collect(Collectors.groupingBy(YearMonth::from, Collectors.counting()));
  }

  private static long pounds(long pence) {
    return (pence + POUND / 2) / POUND * POUND;
  }
}
