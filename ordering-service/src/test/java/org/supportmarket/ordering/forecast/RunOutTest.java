package org.supportmarket.ordering.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.supportmarket.ordering.calendar.BankHolidays;

class RunOutTest {
  private static final BankHolidays HOLIDAYS = BankHolidays.ofEngland();

  @TestFactory
  Stream<DynamicTest> everyCaseWorkedByHandIsExact() throws IOException {
    List<JsonNode> cases = workedByHand();
    assertEquals(10, cases.size());
    return cases.stream()
        .map(one -> DynamicTest.dynamicTest(one.get("name").asText(), () -> check(one)));
  }

  @Test
  void anOverdueReleaseIsNotCountedOn() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    RunOut.Pot pot =
        new RunOut.Pot(
            today.minusDays(99),
            today.plusDays(99),
            0,
            List.of(new Due(today.minusDays(1), 5_000)));
    RunOut runOut = new RunOut(today, List.of(pot), List.of(new Due(today.plusDays(3), 1)));
    assertEquals(
        Optional.of(new RunOut.Gap(today.plusDays(3), 1, 0)), runOut.outlook(HOLIDAYS).gap());
  }

  @Test
  void moneyOfAPotThatHasEndedPaysNothing() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    RunOut.Pot ends = new RunOut.Pot(today, today.plusDays(6), 10_000, List.of());
    RunOut.Pot goesOn = new RunOut.Pot(today, today.plusDays(60), 1_000, List.of());
    RunOut runOut =
        new RunOut(today, List.of(goesOn, ends), List.of(new Due(today.plusDays(7), 1_001)));
    assertEquals(
        Optional.of(new RunOut.Gap(today.plusDays(7), 1_001, 1_000)),
        runOut.outlook(HOLIDAYS).gap());
  }

  @Test
  void whatEndsFirstIsUsedFirst() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    RunOut.Pot ends = new RunOut.Pot(today, today.plusDays(6), 1_000, List.of());
    RunOut.Pot goesOn = new RunOut.Pot(today, today.plusDays(60), 1_000, List.of());
    List<Due> needs = List.of(new Due(today.plusDays(3), 1_000), new Due(today.plusDays(9), 1_000));
    assertEquals(
        Optional.empty(), new RunOut(today, List.of(goesOn, ends), needs).outlook(HOLIDAYS).gap());
  }

  @Test
  void moneyDueOnADayWithoutWorkComesOnTheWorkingDayBefore() {
    LocalDate boxingDay = LocalDate.of(2026, 12, 26);
    assertEquals(LocalDate.of(2026, 12, 24), HOLIDAYS.comesOn(boxingDay));
    assertEquals(LocalDate.of(2026, 12, 28), HOLIDAYS.dueBy(LocalDate.of(2026, 12, 24)));
    assertEquals(LocalDate.of(2026, 12, 29), HOLIDAYS.dueBy(LocalDate.of(2026, 12, 29)));
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
      LocalDate comes = HOLIDAYS.comesOn(day);
      assertFalse(HOLIDAYS.dueBy(comes).isBefore(day), "due by the day it comes");
      assertTrue(HOLIDAYS.dueBy(comes.minusDays(1)).isBefore(day), "and not earlier");
    }
  }

  @Test
  void theHolidaysOfEachYearAreEight() {
    assertEquals(LocalDate.of(2028, 12, 31), HOLIDAYS.reaches());
    for (int year = 2026; year <= 2028; year++) {
      var days = HOLIDAYS.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      assertEquals(8, days.size());
      days.keySet().forEach(day -> assertTrue(day.getDayOfWeek().getValue() <= 5, day + ""));
    }
  }

  private static void check(JsonNode one) {
    LocalDate today = day(one.get("today"));
    List<RunOut.Pot> pots = all(one.get("pots")).map(pot -> pot(today, pot)).toList();
    LocalDate last = new RunOut(today, pots, List.of()).lastDay();
    List<Due> needs =
        all(one.get("visits")).flatMap(v -> series(v).upTo(last.plusYears(1)).stream()).toList();

    Optional<RunOut.Gap> expected =
        one.get("runs_out_on").isNull()
            ? Optional.empty()
            : Optional.of(
                new RunOut.Gap(
                    day(one.get("runs_out_on")),
                    one.get("needed_pence").asLong(),
                    one.get("left_pence").asLong()));
    assertEquals(expected, new RunOut(today, pots, needs).outlook(HOLIDAYS).gap());
  }

  private static RunOut.Pot pot(LocalDate today, JsonNode pot) {
    return new RunOut.Pot(
        today.minusDays(30),
        day(pot.get("ends_on")),
        pot.get("available_pence").asLong(),
        all(pot.path("releases"))
            .map(r -> new Due(day(r.get("due_on")), r.get("pence").asLong()))
            .toList());
  }

  private static Series series(JsonNode visit) {
    return new Series(
        day(visit.get("first")),
        visit.get("every_weeks").asInt(),
        null,
        null,
        visit.get("pence").asLong(),
        all(visit.path("price_changes"))
            .map(c -> new PriceChange(day(c.get("from")), c.get("pence").asLong()))
            .toList());
  }

  private static List<JsonNode> workedByHand() throws IOException {
    try (InputStream file = RunOutTest.class.getResourceAsStream("/forecast/worked-by-hand.json")) {
      List<JsonNode> cases = new ArrayList<>();
      new ObjectMapper().readTree(file).forEach(cases::add);
      return cases;
    }
  }

  private static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static LocalDate day(JsonNode text) {
    return LocalDate.parse(text.asText());
  }
}
