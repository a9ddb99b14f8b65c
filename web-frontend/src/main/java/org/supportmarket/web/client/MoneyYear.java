package org.supportmarket.web.client;

import java.time.YearMonth;
import java.util.List;

/** What came and went in each month of today's budgets, and what is to come. */
public record MoneyYear(List<Month> months) {

  /** One month; {@code usedPence} is below zero when more came back than was taken. */
  public record Month(
      YearMonth month, long camePence, long usedPence, long comingPence, long plannedPence) {}

  public MoneyYear {
    months = months == null ? List.of() : List.copyOf(months);
  }
}
