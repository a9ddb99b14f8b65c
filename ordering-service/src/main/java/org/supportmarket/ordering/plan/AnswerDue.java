package org.supportmarket.ordering.plan;

import java.time.LocalDate;
import org.supportmarket.ordering.calendar.BankHolidays;

/** The clock of a question: three working days, the day it was asked not counted. */
final class AnswerDue {
  private static final int WORKING_DAYS = 3;

  private AnswerDue() {}

  /** The last day to answer what was asked on this day. */
  static LocalDate of(LocalDate asked) {
    return BankHolidays.ofEngland().workingDaysAfter(asked, WORKING_DAYS);
  }
}
