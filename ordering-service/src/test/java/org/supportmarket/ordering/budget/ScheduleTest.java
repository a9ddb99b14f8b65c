package org.supportmarket.ordering.budget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "YEARLY, IN_ADVANCE, 1, 2026-04-01, 2026-04-01",
    "YEARLY, IN_ARREARS, 1, 2027-03-31, 2027-03-31",
    "MONTHLY, IN_ADVANCE, 12, 2026-04-01, 2027-03-01",
    "MONTHLY, IN_ARREARS, 12, 2026-04-30, 2027-03-31",
    "FOUR_WEEKLY, IN_ADVANCE, 13, 2026-04-01, 2027-03-03",
    "FOUR_WEEKLY, IN_ARREARS, 13, 2026-04-28, 2027-03-31",
    "FORTNIGHTLY, IN_ADVANCE, 26, 2026-04-01, 2027-03-17",
    "FORTNIGHTLY, IN_ARREARS, 26, 2026-04-14, 2027-03-31"
  })
  void aWholeYearIsReleasedToThePenny(
      ReleaseEvery every, ReleaseTiming timing, int count, LocalDate first, LocalDate last) {
    List<PlannedRelease> releases = new Schedule(every, timing).releases(FIRST, LAST, 624_001);
    assertEquals(count, releases.size());
    assertEquals(first, releases.getFirst().dueOn());
    assertEquals(last, releases.getLast().dueOn());
    assertEquals(624_001, releases.stream().mapToLong(PlannedRelease::pence).sum());
    long most = releases.stream().mapToLong(PlannedRelease::pence).max().orElseThrow();
    long least = releases.stream().mapToLong(PlannedRelease::pence).min().orElseThrow();
    assertEquals(count == 1 ? 0 : 1, most - least);
  }

  @Test
  void aShorterLastPeriodGetsLess() {
    List<PlannedRelease> releases =
        new Schedule(ReleaseEvery.MONTHLY, ReleaseTiming.IN_ADVANCE)
            .releases(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 12, 31), 80_000);
    assertEquals(
        List.of(30_000L, 30_000L, 20_000L), releases.stream().map(PlannedRelease::pence).toList());
    assertEquals(LocalDate.of(2026, 12, 12), releases.getLast().from());
    assertEquals(LocalDate.of(2026, 12, 31), releases.getLast().to());
  }

  @Test
  void theLastOfAMonthStaysTheLastOfShorterMonths() {
    List<PlannedRelease> releases =
        new Schedule(ReleaseEvery.MONTHLY, ReleaseTiming.IN_ADVANCE)
            .releases(LocalDate.of(2027, 1, 31), LAST, 300);
    assertEquals(
        List.of(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28)),
        releases.stream().map(PlannedRelease::from).toList());
  }

  @Test
  void whatIsDueOnADayWithoutWorkIsSentOnTheWorkingDayBefore() {
    List<PlannedRelease> releases =
        new Schedule(ReleaseEvery.MONTHLY, ReleaseTiming.IN_ADVANCE)
            .releases(LocalDate.of(2026, 12, 1), LAST, 400);
    assertEquals(
        List.of(
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 31), // New Year's Day
            LocalDate.of(2027, 2, 1),
            LocalDate.of(2027, 3, 1)),
        releases.stream().map(PlannedRelease::dueOn).toList());
    assertEquals(
        LocalDate.of(2027, 1, 29), // a Sunday's
        new Schedule(ReleaseEvery.MONTHLY, ReleaseTiming.IN_ADVANCE)
            .releases(LocalDate.of(2027, 1, 31), LAST, 300)
            .getFirst()
            .dueOn());
  }

  @Test
  void penceThatAreTooFewForEveryPeriodAreNotLost() {
    List<PlannedRelease> releases =
        new Schedule(ReleaseEvery.FORTNIGHTLY, ReleaseTiming.IN_ADVANCE).releases(FIRST, LAST, 3);
    assertEquals(List.of(1L, 1L, 1L), releases.stream().map(PlannedRelease::pence).toList());
    assertEquals(
        0,
        new Schedule(ReleaseEvery.YEARLY, ReleaseTiming.IN_ADVANCE)
            .releases(FIRST, LAST, 0)
            .size());
  }

  @Test
  void remaindersGoToTheLargestAndThenToTheFirst() {
    assertArrayEquals(new long[] {34, 33, 33}, LargestRemainder.split(100, 1, 1, 1));
    assertArrayEquals(new long[] {14, 29, 57}, LargestRemainder.split(100, 1, 2, 4));
    assertArrayEquals(new long[] {0, 1_000_000_000}, LargestRemainder.split(1_000_000_000, 0, 7));
  }
}
