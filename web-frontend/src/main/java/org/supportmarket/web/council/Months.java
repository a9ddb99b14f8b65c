package org.supportmarket.web.council;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Whole months in a row, both ends included. */
record Months(YearMonth from, YearMonth to) {
  /** As many as ordering shows at once. */
  static final int MOST = 36;

  private static final int USUAL = 12;

  /** The months of an address; whatever is missing or no month is filled up to the last twelve. */
  static Months of(String from, String to, YearMonth now) {
    YearMonth last = month(to, now);
    return new Months(month(from, last.minusMonths(USUAL - 1)), last);
  }

  int count() {
    return (int) ChronoUnit.MONTHS.between(from, to) + 1;
  }

  /** What is wrong with them; null when nothing is. */
  String problem() {
    if (from.isAfter(to)) {
      return "The first month must not come after the last month";
    }
    return count() > MOST ? "Choose at most " + MOST + " months" : null;
  }

  List<YearMonth> all() {
    return LongStream.range(0, count()).mapToObj(from::plusMonths).toList();
  }

  /** The same months a year earlier. */
  Months yearBefore() {
    return new Months(from.minusYears(1), to.minusYears(1));
  }

  /** The months somebody may choose from, the newest first. */
  static List<YearMonth> choosable(YearMonth now) {
    return Stream.iterate(now, m -> m.minusMonths(1)).limit(MOST).toList();
  }

  private static YearMonth month(String text, YearMonth otherwise) {
    try {
      return text == null || text.isBlank() ? otherwise : YearMonth.parse(text.strip());
    } catch (DateTimeException notAMonth) {
      return otherwise;
    }
  }
}
