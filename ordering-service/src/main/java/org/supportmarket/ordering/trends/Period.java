package org.supportmarket.ordering.trends;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whole months, both ends included. */
record Period(YearMonth from, YearMonth to) {
  /** Each month is a bucket of each group: three years are as many as anybody compares. */
  static final int MOST_MONTHS = 36;

  private static final int USUAL_MONTHS_BEFORE = 12;

  /**
   * The months asked for; without an end this month, without a start the twelve before the end.
   *
   * @param from as 2026-04, or null
   * @param to likewise
   */
  static Period of(String from, String to, YearMonth now) {
    YearMonth last = to == null ? now : month(to);
    YearMonth first = from == null ? last.minusMonths(USUAL_MONTHS_BEFORE) : month(from);
    Period period = new Period(first, last);
    if (first.isAfter(last)) {
      throw refusal("The first month must not come after the last.");
    }
    if (period.length() > MOST_MONTHS) {
      throw refusal("Ask for at most %d months at once.".formatted(MOST_MONTHS));
    }
    return period;
  }

  List<YearMonth> months() {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
  }

  private long length() {
    return ChronoUnit.MONTHS.between(from, to) + 1;
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException notAMonth) {
      throw refusal("Write months as a year and a month, such as 2026-04.");
    }
  }

  private static Refusal refusal(String detail) {
    return Refusal.of(OrderingProblem.INVALID_PERIOD, detail);
  }
}
