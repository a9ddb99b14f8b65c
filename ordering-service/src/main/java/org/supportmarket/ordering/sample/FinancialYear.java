package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.time.Month;

/** A council's year, from 1 April to 31 March. */
record FinancialYear(int startYear) {

  static FinancialYear of(LocalDate day) {
    return new FinancialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
  }

  FinancialYear next() {
    return new FinancialYear(startYear + 1);
  }

  LocalDate firstDay() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  /** As 2026-27. */
  String label() {
    return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
  }
}
