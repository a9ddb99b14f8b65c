package org.supportmarket.ordering.market;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.supportmarket.ordering.budget.FinancialYear;

/** How long the periods are in which people are counted; years are councils', from April. */
enum Grain {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;
  private final String field = name().toLowerCase(Locale.ROOT);

  Grain(int months) {
    this.months = months;
  }

  /** In months. */
  int length() {
    return months;
  }

  /** The first day of the period in which this day is. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
      case YEAR -> FinancialYear.of(day).firstDay();
    };
  }

  /** The first day of the period of that number in a financial year; the first is 0. */
  LocalDate first(FinancialYear year, long number) {
    return year.firstDay().plusMonths(number * months);
  }

  /** Which one it is within its financial year; the first is 0. */
  int number(FinancialYear year, LocalDate first) {
    return (int) ChronoUnit.MONTHS.between(year.firstDay(), first) / months;
  }

  LocalDate next(LocalDate first) {
    return first.plusMonths(months);
  }

  LocalDate before(LocalDate first, int periods) {
    return first.minusMonths((long) months * periods);
  }

  /** First days of all periods from the first to the last, both included. */
  List<LocalDate> from(LocalDate first, LocalDate last) {
    return Stream.iterate(first, period -> !period.isAfter(last), this::next).toList();
  }

  long months(LocalDate first, LocalDate last) {
    return ChronoUnit.MONTHS.between(first, next(last));
  }

  /** As 2026-10, 2026-Q4 (of the calendar year) or 2026-27. */
  String label(LocalDate first) {
    return switch (this) {
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() / months + 1);
      case YEAR -> FinancialYear.of(first).label();
    };
  }

  String field() {
    return field;
  }
}
