package org.supportmarket.ordering.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.kernel.problem.Refusal;

class PeriodTest {
  private static final YearMonth NOW = YearMonth.of(2026, 11);

  @Test
  void withoutMonthsItIsTheLastTwelveFullOnesAndThisOne() {
    Period period = Period.of(null, null, NOW);
    assertEquals(YearMonth.of(2025, 11), period.from());
    assertEquals(NOW, period.to());
    assertEquals(13, period.months().size());
  }

  @Test
  void oneMonthAloneIsAPeriod() {
    assertEquals(1, Period.of("2026-04", "2026-04", NOW).months().size());
  }

  @Test
  void threeYearsAreTheMost() {
    assertEquals(36, Period.of("2023-12", "2026-11", NOW).months().size());
    assertRefused("2023-11", "2026-11");
  }

  @ParameterizedTest
  @CsvSource({"2026-05, 2026-04", "2026-13, 2026-11", "2026, 2026-11", "2026-4, 2026-11"})
  void whatIsNoPeriodIsRefused(String from, String to) {
    assertRefused(from, to);
  }

  private static void assertRefused(String from, String to) {
    Refusal refusal = assertThrows(Refusal.class, () -> Period.of(from, to, NOW));
    assertEquals("invalid_period", refusal.code());
  }
}
