package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.time.Month;

/** A council's year, from 1 April to 31 March. */
public record FinancialYear(int startYear) {

  /** The one this day is in. */
  public static FinancialYear of(LocalDate day) {
    return new FinancialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
  }

  /** The year after. */
  public FinancialYear next() {
    return new FinancialYear(startYear + 1);
  }

  /** 1 April. */
  public LocalDate firstDay() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  /** 31 March. */
  public LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  /** As 2026-27. */
  public String label() {
    return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
  }
}
