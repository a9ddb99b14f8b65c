package org.supportmarket.ordering.statement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The days a statement is about, both included; at most a year and a day. */
record Period(LocalDate from, LocalDate to) {
  private static final int LONGEST_DAYS = 366;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  /** Reads the parameters; without them the last 90 days up to today. */
  static Period of(String from, String to, LocalDate today) {
    LocalDate last = to == null ? today : day("to", to);
    LocalDate first = from == null ? last.minusDays(90) : day("from", from);
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days < 1 || days > LONGEST_DAYS) {
      throw refusal(
          "Choose a period of at most %d days that ends after it begins.".formatted(LONGEST_DAYS));
    }
    return new Period(first, last);
  }

  private static LocalDate day(String name, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isBefore(FIRST) || day.isAfter(LAST)) {
        throw refusal("`%s` is too far away.".formatted(name));
      }
      return day;
    } catch (DateTimeParseException e) {
      throw refusal("`%s` is a day such as 2026-11-30.".formatted(name));
    }
  }

  static Refusal refusal(String why) {
    return Refusal.of(OrderingProblem.INVALID_PERIOD, why);
  }
}
