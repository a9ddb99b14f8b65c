package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  @Test
  void aDayOfThisYearHasNoYear() {
    assertEquals("Tuesday 3 March", Days.day(LocalDate.of(2026, 3, 3), TODAY));
  }

  @Test
  void aDayOfAnotherYearNamesIt() {
    assertEquals("Tuesday 4 March 2025", Days.day(LocalDate.of(2025, 3, 4), TODAY));
    assertEquals("Friday 1 January 2027", Days.day(LocalDate.of(2027, 1, 1), TODAY));
  }

  @Test
  void monthsAreNamed() {
    assertEquals("March 2026", Days.month(YearMonth.of(2026, 3)));
    assertEquals("Sep 26", Days.shortMonth(YearMonth.of(2026, 9)));
  }

  @Test
  void aQuarterIsSaidInMonths() {
    assertEquals("July to September 2026", Days.quarter("2026 Q3"));
    assertEquals("last summer", Days.quarter("last summer"));
  }
}
