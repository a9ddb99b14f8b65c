package org.supportmarket.web.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supportmarket.web.client.Trends;

class TrendsFiguresTest {
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final Months TWO_MONTHS = new Months(JANUARY, JANUARY.plusMonths(1));
  private static final Trends TRENDS =
      new Trends(
          "E10900001",
          "2026-01",
          "2026-02",
          "category",
          "month",
          Instant.parse("2026-03-01T09:00:00Z"),
          new Trends.Total(7, 90_000, 30_000, 4),
          List.of(
              group("leisure", "Leisure", 60_000, 20_000, 40_000),
              group("meals", "=1+1, \"Meals\"", 30_000, 25_000, 5_000)));

  @Test
  void theFirstLineIsTheAnswer() {
    assertEquals(
        "People in your area ordered support for £900 in two months: seven orders, by four people.",
        TrendsFigures.answer(TRENDS, TWO_MONTHS));
  }

  @Test
  void monthsAreSumsOverTheGroups() {
    assertEquals(List.of(45_000L, 45_000L), TrendsFigures.ordered(TRENDS, TWO_MONTHS.all()));
  }

  @Test
  void itIsSaidWhetherItWasMoreThanAYearBefore() {
    String said =
        TrendsFigures.monthsAnswer(
            TWO_MONTHS.all(), List.of(45_000L, 46_000L), List.of(40_000L, 61_000L));
    assertEquals(
        "Most in February 2026: £460. All together £100 less than in the same months a year before.",
        said);
  }

  @Test
  void theLargestGroupIsNamedWithItsShare() {
    assertEquals(
        "Most went to “Leisure”: £600, 67 of every 100 pounds.",
        TrendsFigures.groupsAnswer(TRENDS));
  }

  @Test
  void aNameCannotMakeASpreadsheetCalculate() {
    String[] lines = TrendsCsv.of(TRENDS, GroupBy.CATEGORY).split("\r\n");
    assertEquals("month,category,name,orders,ordered_pence,delivered_pence", lines[0]);
    assertEquals("2026-01,\"leisure\",\"Leisure\",1,20000,0", lines[1]);
    assertEquals("2026-01,\"meals\",\"'=1+1, \"\"Meals\"\"\",1,25000,0", lines[3]);
    assertEquals(5, lines.length);
  }

  @Test
  void monthsThatMakeNoSenseAreTold() {
    assertNull(Months.of(null, null, JANUARY).problem());
    assertEquals(12, Months.of(null, "rubbish", JANUARY).count());
    assertNotNull(Months.of("2026-02", "2026-01", JANUARY).problem());
    assertNotNull(Months.of("2020-01", "2026-01", JANUARY).problem());
  }

  private static Trends.Group group(String key, String name, long total, long... pence) {
    return new Trends.Group(
        key,
        name,
        2,
        total,
        0,
        List.of(
            new Trends.Point("2026-01", 1, pence[0], 0),
            new Trends.Point("2026-02", 1, pence[1], 0)));
  }
}
