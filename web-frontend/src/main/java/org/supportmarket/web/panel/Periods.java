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
    YearMonth first = YearMonth.from(point.from());
    YearMonth last = YearMonth.from(point.to());
    if (first.equals(last)) {
      return Days.month(first);
    }
    return first.getYear() == last.getYear()
        ? MONTH.format(first) + " to " + Days.month(last)
        : Days.month(first) + " to " + Days.month(last);
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

  /** "three months": how long from the first to the last day. */
  static String months(LocalDate from, LocalDate to) {
    YearMonth first = YearMonth.from(from);
    long months = first.until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
    return Numbers.things(months, "month", "months");
  }
}
