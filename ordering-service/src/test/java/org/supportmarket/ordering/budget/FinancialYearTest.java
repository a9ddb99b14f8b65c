package org.supportmarket.ordering.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinancialYearTest {

  @Test
  void aYearGoesFromAprilToMarch() {
    assertEquals("2025-26", FinancialYear.of(LocalDate.of(2026, 3, 31)).label());
    assertEquals("2026-27", FinancialYear.of(LocalDate.of(2026, 4, 1)).label());
    assertEquals(LocalDate.of(2027, 3, 31), new FinancialYear(2026).lastDay());
    assertEquals("2099-00", new FinancialYear(2099).label());
  }
}
