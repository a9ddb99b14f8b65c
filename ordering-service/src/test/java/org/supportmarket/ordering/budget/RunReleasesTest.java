package org.supportmarket.ordering.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Sql.number;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.RegisterPerson;
import org.supportmarket.testkit.WithStack;

/** Days of these tests lie years ahead, where the service's own turns never come. */
@QuarkusTest
@WithStack("ordering")
class RunReleasesTest {
  private static final int COPIES = 3;

  @Inject Holders holders;
  @Inject RegisterPerson registerPerson;
  @Inject OpenBudget openBudget;
  @Inject RunReleases runReleases;

  private PersonRef person;
  private int opened;

  @BeforeEach
  void somebodyNew() {
    String council = holders.person("holder1").council();
    person = new PersonRef(UUID.randomUUID(), council);
    registerPerson.register(holders.act(), person, "Ivy Long");
  }

  @Test
  void threeCopiesPostEveryReleaseOfAYearExactlyOnce() {
    LocalDate first = LocalDate.of(2041, 4, 1);
    LocalDate last = LocalDate.of(2042, 3, 31);
    List<UUID> budgets = fiveHundredBudgets(first, last);
    try (ExecutorService copies = Executors.newFixedThreadPool(COPIES)) {
      first
          .datesUntil(last.plusDays(1))
          .forEach(day -> atOnce(copies, () -> runReleases.run(at(day + "T06:00:00Z"))));
    }
    UUID[] ids = budgets.toArray(UUID[]::new);
    assertEquals(125 * (1 + 12 + 13 + 26), count("SELECT count(*) FROM release", ids));
    assertEquals(0, count("SELECT count(*) FROM release", " AND state <> 'posted'", ids));
    assertEquals(0, count("SELECT count(*) FROM release", " AND posted_on > due_on", ids));
    assertEquals(
        0, count("SELECT count(*) FROM release", " AND extract(isodow FROM posted_on) > 5", ids));
    assertEquals(
        125 * (1 + 12 + 13 + 26),
        number(
            "SELECT count(*) FROM posting_group WHERE kind = 'released' AND person_id = ?",
            person.id()));
    assertEquals(500 * 1_200_007L, balances("AVAILABLE"));
    assertEquals(0, balances("UNRELEASED"));
    assertEquals(
        125 * (1 + 12 + 13 + 26),
        number(
            "SELECT count(*) FROM audit WHERE action = 'budget.release' AND person_id = ?",
            person.id()));
  }

  @Test
  void aDayBeginsAtMidnightInLondonInSummerAndInWinter() {
    // Sunday 28 October 2040: the clocks go back. Sunday 31 March 2041: they go forward.
    assertComes(LocalDate.of(2040, 10, 29), "2040-10-28T23:59:59Z", "2040-10-29T00:00:00Z");
    assertComes(LocalDate.of(2041, 4, 1), "2041-03-31T22:59:59Z", "2041-03-31T23:00:00Z");
    assertComes(LocalDate.of(2042, 3, 31), "2042-03-30T22:59:59Z", "2042-03-30T23:00:00Z");
  }

  @Test
  void moneyDueOnADayWithoutWorkComesOnTheWorkingDayBefore() {
    assertComes(LocalDate.of(2040, 10, 28), "2040-10-25T22:59:59Z", "2040-10-25T23:00:00Z");
    assertComes(LocalDate.of(2041, 3, 31), "2041-03-28T23:59:59Z", "2041-03-29T00:00:00Z");
  }

  @Test
  void whatWasDueWhileNothingRanIsMadeUpForAndCountsOnTheDayItCame() {
    UUID budget = monthly(LocalDate.of(2040, 6, 1), LocalDate.of(2040, 9, 30));
    runReleases.run(at("2040-08-02T06:00:00Z"));
    assertEquals(3, posted(budget));
    assertEquals(
        3,
        number(
            "SELECT count(*) FROM posting_group WHERE kind = 'released' AND person_id = ?"
                + " AND effective_date = '2040-08-02'",
            person.id()));
    runReleases.run(at("2040-08-02T06:00:00Z"));
    assertEquals(3, posted(budget));
  }

  private void assertComes(LocalDate due, String notYet, String now) {
    UUID budget = monthly(due, due.plusDays(27));
    runReleases.run(at(notYet));
    assertEquals(0, posted(budget));
    runReleases.run(at(now));
    assertEquals(1, posted(budget));
  }

  private List<UUID> fiveHundredBudgets(LocalDate first, LocalDate last) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                IntStream.range(0, 500)
                    .mapToObj(
                        n ->
                            open(
                                first,
                                last,
                                new Schedule(
                                    ReleaseEvery.values()[n % 4],
                                    ReleaseTiming.values()[n / 4 % 2])))
                    .toList());
  }

  private UUID monthly(LocalDate first, LocalDate last) {
    return open(first, last, new Schedule(ReleaseEvery.MONTHLY, ReleaseTiming.IN_ADVANCE));
  }

  private UUID open(LocalDate first, LocalDate last, Schedule schedule) {
    UUID budget = UUID.randomUUID();
    HoldingRoute route = HoldingRoute.values()[opened % 7];
    FundingStream stream = FundingStream.values()[opened / 7 % 6];
    int year = opened / 42;
    opened++;
    openBudget.open(
        holders.act(),
        new OpenBudget.Terms(
            budget,
            person,
            stream.name(),
            route.name(),
            "20%02d-%02d".formatted(40 + year, 41 + year),
            first,
            last,
            1_200_007,
            0,
            schedule,
            BudgetRules.NONE));
    return budget;
  }

  private static void atOnce(ExecutorService copies, Runnable turn) {
    List<CompletableFuture<Void>> turns = new ArrayList<>();
    for (int copy = 0; copy < COPIES; copy++) {
      turns.add(CompletableFuture.runAsync(turn, copies));
    }
    turns.forEach(CompletableFuture::join);
  }

  private static Act at(String moment) {
    Instant when = ZonedDateTime.parse(moment).withZoneSameInstant(Time.PEOPLES_ZONE).toInstant();
    return Act.system("releases", when);
  }

  private static long posted(UUID budget) {
    return number(
        "SELECT count(*) FROM release WHERE budget_line_id = ? AND state = 'posted'", budget);
  }

  private long balances(String kind) {
    return number(
        "SELECT sum(b.balance) FROM account_balance b JOIN account a ON a.id = b.account_id"
            + " JOIN budget_line l ON l.id = a.budget_line_id WHERE l.person_id = ? AND a.kind = ?",
        person.id(),
        kind);
  }

  private static long count(String select, UUID[] budgets) {
    return count(select, "", budgets);
  }

  private static long count(String select, String and, UUID[] budgets) {
    String ids = String.join(",", java.util.Arrays.stream(budgets).map(UUID::toString).toList());
    assertTrue(budgets.length > 0);
    return number(
        select + " WHERE budget_line_id = ANY(string_to_array(?, ',')::uuid[])" + and, ids);
  }
}
