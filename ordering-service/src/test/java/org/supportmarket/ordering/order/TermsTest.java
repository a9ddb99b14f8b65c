package org.supportmarket.ordering.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ordering.offer.CancellationTier;

class TermsTest {
  private static final List<CancellationTier> TIERS =
      List.of(new CancellationTier(48, 50), new CancellationTier(24, 100));

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T10:00:00Z, 0", // exactly two days
    "2026-06-01T10:00:01Z, 50",
    "2026-06-02T10:00:00Z, 50", // exactly one day
    "2026-06-02T10:00:01Z, 100",
    "2026-06-04T10:00:00Z, 100" // after it began
  })
  void theNoticeIsKeptToTheSecond(Instant at, int percent) {
    When when = new When(LocalDate.of(2026, 6, 3), Instant.parse("2026-06-03T10:00:00Z"));
    assertEquals(percent, CancellationTerms.percent(TIERS, when, at));
  }

  @ParameterizedTest
  @CsvSource({"2026-05-31T22:59:59Z, 0", "2026-05-31T23:00:01Z, 50"})
  void aDayWithoutAnHourBeginsAtMidnightWhereThePeopleLive(Instant at, int percent) {
    When day = new When(LocalDate.of(2026, 6, 3), null);
    assertEquals(percent, CancellationTerms.percent(TIERS, day, at));
  }

  @Test
  void whereNoDayIsAgreedNothingIsCharged() {
    assertEquals(0, CancellationTerms.percent(TIERS, new When(null, null), Instant.EPOCH));
  }

  @Test
  void theHourStaysTheSameWhenTheClocksChange() {
    PurchaseLine line =
        new PurchaseLine(
            null,
            null,
            1,
            null,
            null,
            Instant.parse("2026-10-20T08:00:00Z"), // nine o'clock in summer
            null,
            null,
            null,
            new Repeat("week", 2, null));
    assertEquals(
        List.of(Instant.parse("2026-10-20T08:00:00Z"), Instant.parse("2026-10-27T09:00:00Z")),
        When.each(line, LocalDate.of(2026, 10, 1)).stream().map(When::startsAt).toList());
  }

  @ParameterizedTest
  @CsvSource({"week, 2026-10-29, 5", "week, 2026-10-28, 4", "fortnight, 2026-10-29, 3"})
  void untilADayCountsThatDay(String every, LocalDate until, int times) {
    List<LocalDate> days = new Repeat(every, null, until).days(LocalDate.of(2026, 10, 1));
    assertEquals(times, days.size());
  }

  @ParameterizedTest
  @CsvSource({"10, 1 1 1, 4 3 3", "0, 5 5, 0 0", "250, 700 301, 175 75", "1001, 700 301, 700 301"})
  void partsAddUpToThePenny(long pence, String weights, String parts) {
    assertEquals(numbers(parts), Split.of(pence, numbers(weights)));
  }

  private static List<Long> numbers(String text) {
    return List.of(text.split(" ")).stream().map(Long::valueOf).toList();
  }
}
