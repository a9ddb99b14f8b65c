package org.supportmarket.ordering.plan;

import java.time.LocalDate;
import org.supportmarket.ordering.calendar.BankHolidays;

/** The clock of a question: three working days, the day it was asked not counted. */
final class AnswerDue {
  private static final int WORKING_DAYS = 3;

  private AnswerDue() {}

  /** The last day to answer what was asked on this day. */
  static LocalDate of(LocalDate asked) {
    LocalDate day = asked;
    int left = WORKING_DAYS;
    while (left > 0) {
      day = day.plusDays(1);
      if (BankHolidays.ofEngland().isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
