package org.supportmarket.ordering.delegation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people say them, and working days as officers count them. */
final class InPlainDays {
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private InPlainDays() {}

  /** As Tuesday 3 March. */
  static String of(LocalDate day) {
    return day.format(PLAIN);
  }

  /** So many working days later; bank holidays count, so that it is never later than it may be. */
  static LocalDate workingDaysAfter(LocalDate day, int number) {
    LocalDate counted = day;
    for (int left = number; left > 0; ) {
      counted = counted.plusDays(1);
      if (counted.getDayOfWeek() != DayOfWeek.SATURDAY
          && counted.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return counted;
  }
}
