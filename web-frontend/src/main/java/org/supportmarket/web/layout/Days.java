package org.supportmarket.web.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days and months as people say them. */
public final class Days {
  private static final DateTimeFormatter THIS_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter OTHER_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);

  private static final List<String> QUARTERS =
      List.of("January to March", "April to June", "July to September", "October to December");

  private Days() {}

  /** "Tuesday 3 March"; with the year when it is not {@code today}'s. */
  public static String day(LocalDate date, LocalDate today) {
    return (date.getYear() == today.getYear() ? THIS_YEAR : OTHER_YEAR).format(date);
  }

  /** "March 2026". */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** "Mar 26", for the axis of a chart. */
  public static String shortMonth(YearMonth month) {
    return SHORT_MONTH.format(month);
  }

  /** "July to September 2026" for "2026 Q3"; anything else stays as it is. */
  static String quarter(String quarter) {
    if (quarter == null || !quarter.matches("\\d{4} Q[1-4]")) {
      return quarter;
    }
    String months = QUARTERS.get(quarter.charAt(6) - '1');
    return months + " " + quarter.substring(0, 4);
  }
}
