package org.supportmarket.web.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.supportmarket.web.client.MarketPanel.Point;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Numbers;

/** Months, quarters and financial years as people say them. */
final class Periods {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final int YEAR = 12;

  private Periods() {}

  /** "October 2026", "July to September 2026", "April 2025 to March 2026". */
  static String name(Point point) {
    return name(point.from(), point.to());
  }

  /** The same, and that it is not over: "November 2026, so far". */
  static String name(Point point, LocalDate today) {
    return name(point) + (isOver(point, today) ? "" : ", so far");
  }

  static boolean isOver(Point point, LocalDate today) {
    return point.to().isBefore(today);
  }

  /** From the first to the last day in whole months. */
  static String name(LocalDate from, LocalDate to) {
    YearMonth first = YearMonth.from(from);
    YearMonth last = YearMonth.from(to);
    if (first.equals(last)) {
      return Days.month(first);
    }
    return first.getYear() == last.getYear()
        ? MONTH.format(first) + " to " + Days.month(last)
        : Days.month(first) + " to " + Days.month(last);
  }

  /** The same for an axis, in a second line that it is not over. */
  static String label(Point point, LocalDate today) {
    return label(point) + (isOver(point, today) ? "" : "\nso far");
  }

  /** The same for an axis: "Oct 26", "Jul–Sep 26", "2025-26". */
  static String label(Point point) {
    YearMonth first = YearMonth.from(point.from());
    YearMonth last = YearMonth.from(point.to());
    if (first.equals(last)) {
      return Days.shortMonth(first);
    }
    return first.plusMonths(YEAR - 1).equals(last)
        ? point.period()
        : SHORT.format(first) + "–" + Days.shortMonth(last);
  }

  /** "these three months" or "this month": from the first to the last day. */
  static String months(LocalDate from, LocalDate to) {
    YearMonth first = YearMonth.from(from);
    long months = first.until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
    return months == 1 ? "this month" : "these " + Numbers.things(months, "month", "months");
  }
}
