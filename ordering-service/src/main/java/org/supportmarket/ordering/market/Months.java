package org.supportmarket.ordering.market;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Months as people write them in an address. */
final class Months {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private Months() {}

  /** As 2026-04; without a word the other one. */
  static YearMonth of(String text, YearMonth otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
        return month;
      }
    } catch (DateTimeException notAMonth) {
      throw refusal("Write months as a year and a month, such as 2026-04.");
    }
    throw refusal("Choose a month of the years 2000 to 2100.");
  }

  static Refusal refusal(String detail) {
    return Refusal.of(OrderingProblem.INVALID_PERIOD, detail);
  }
}
