package org.supportmarket.ordering.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  @Test
  void theSeasonOfAYearBeforeComesAgainLargerByHowMuchTheHalfYearGrew() {
    Outlook outlook = Outlook.from(NOW, twoYears()).orElseThrow();
    assertEquals(1_200, outlook.growthPermille());
    assertEquals(36_000, outlook.expected(YearMonth.of(2026, 12)));
    assertEquals(12_000, outlook.expected(YearMonth.of(2027, 2)));
  }

  @Test
  void withoutTheYearBeforeEachMonthIsLikeTheLastSix() {
    Months months = new Months(NOW.minusMonths(8));
    Months.from(NOW.minusMonths(8), 8).forEach(month -> months.put(month, 6_000L));
    Outlook outlook = Outlook.from(NOW, months).orElseThrow();
    assertNull(outlook.growthPermille());
    assertEquals(6_000, outlook.expected(YearMonth.of(2027, 3)));
    assertTrue(BackTest.of(NOW, months).isEmpty());
  }

  @Test
  void whereALateMonthMayNotBeToldThereIsNoForecast() {
    Months months = twoYears();
    months.put(NOW.minusMonths(2), null);
    assertTrue(Outlook.from(NOW, months).isEmpty());
  }

  @Test
  void nothingIsExpectedToGrowMoreThanTwofold() {
    Months months = twoYears();
    Months.from(NOW.minusMonths(6), 6).forEach(month -> months.put(month, 1_000_000L));
    assertEquals(2_000, Outlook.from(NOW, months).orElseThrow().growthPermille());
  }

  @Test
  void theForecastOfHalfAYearAgoIsHeldAgainstWhatCame() {
    ProspectView.Test test = BackTest.of(NOW, twoYears()).orElseThrow();
    assertEquals(72_000, test.deliveredPence());
    assertEquals(60_000, test.expectedPence());
    assertEquals(167, test.errorPermille());
    assertEquals(389, test.plainErrorPermille());
    assertEquals("2026-05", test.months().getFirst().month());
  }

  @Test
  void aWeekHasItsDaysShareOfTheMonthsAndNeverLessThanWhatIsArranged() {
    Outlook outlook = Outlook.from(NOW, twoYears()).orElseThrow();
    Map<YearMonth, Long> committed = new HashMap<>();
    committed.put(YearMonth.of(2027, 1), 31 * 5_000L);
    committed.put(YearMonth.of(2027, 2), null);
    List<ProspectView.Week> weeks = new Weeks(outlook, committed, 100L, 200L).from(MONDAY);
    assertEquals(26, weeks.size());
    ProspectView.Week second = weeks.get(1);
    assertEquals(LocalDate.of(2026, 12, 7), second.monday());
    assertEquals(8_100, second.pence());
    assertEquals(6_800, second.lowPence());
    assertEquals(9_400, second.highPence());
    assertEquals(41, second.units());
    assertEquals(0, second.committedPence());
    ProspectView.Week january = weeks.get(5);
    assertEquals(35_000, january.pence());
    assertEquals(35_000, january.committedPence());
    assertEquals(35_000, january.lowPence());
    assertNull(weeks.get(10).committedPence());
  }

  /** In the second year all is a fifth more than in the first; in December and January twice. */
  private static Months twoYears() {
    Months months = new Months(NOW.minusMonths(24));
    Months.from(NOW.minusMonths(24), 24)
        .forEach(
            month -> {
              boolean winter = month.getMonthValue() == 12 || month.getMonthValue() == 1;
              boolean later = !month.isBefore(YearMonth.of(2026, 5));
              months.put(month, winter ? 30_000L : later ? 12_000L : 10_000L);
            });
    return months;
  }
}
