package org.supportmarket.ordering.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Sql.number;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.order.OrderRequest;
import org.supportmarket.ordering.order.PlaceOrder;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.RegisterPerson;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class EndYearsTest {
  private static final LocalDate LAST = LocalDate.of(2032, 3, 31);

  @Inject Holders holders;
  @Inject RegisterPerson registerPerson;
  @Inject OpenBudget openBudget;
  @Inject RunReleases runReleases;
  @Inject EndYears endYears;
  @Inject PlaceOrder placeOrder;
  @Inject DecideLeftOver decideLeftOver;
  @Inject SettleLeftOvers settleLeftOvers;

  private PersonRef person;

  @BeforeEach
  void somebodyNew() {
    person = new PersonRef(UUID.randomUUID(), holders.person("holder1").council());
    registerPerson.register(holders.act(), person, "Ivy Long");
  }

  @ParameterizedTest
  @CsvSource({
    "25, week, 28000, 28, 1750",
    "25, week, 10000, 31, 565",
    "25, release, 28000, 28, 7000",
    "33, release, 101, 28, 33",
    "50, release, 101, 28, 51",
    "0, week, 28000, 28, 0",
    "100, week, 5000, 7, 5000"
  })
  void theShareThatMayStayIsRoundedHalfUp(int percent, String of, long pence, long days, long may) {
    assertEquals(may, CarryOver.mayStay(percent, of, pence, days));
  }

  @Test
  void aQuarterOfAWeekGoesOnAndTheRestIsOnlyProposed() {
    UUID old = open("2031-32", LAST.minusDays(363), LAST, 364_000);
    UUID next = open("2032-33", LAST.plusDays(1), LAST.plusYears(1), 364_000);
    runReleases.run(at(LAST));
    endYears.run(at(LAST));
    assertEquals(364_000, balance(old, "AVAILABLE"), "its last day is not over");

    atOnce(3, () -> endYears.run(at(LAST.plusDays(1))));
    assertEquals(364_000 - 1_750, balance(old, "AVAILABLE"));
    assertEquals(0, balance(old, "RECLAIM"), "nothing is taken back by itself");
    assertEquals(1_750, balance(next, "AVAILABLE"));
    assertEquals(
        364_000 - 1_750,
        number("SELECT pence FROM proposed_reclaim WHERE budget_line_id = ?", old));
    assertEquals(
        1,
        number(
            "SELECT count(*) FROM posting_group WHERE kind = 'carried_over' AND person_id = ?",
            person.id()));
  }

  @Test
  void whatIsAskedBackIsTakenAfterFourWeeksAndNotWhileThePersonSaysItIsWrong() {
    UUID old = open("2031-32", LAST.minusDays(363), LAST, 364_000);
    runReleases.run(at(LAST));
    endYears.run(at(LAST.plusDays(31)));
    LocalDate day = LAST.plusDays(40);
    assertEquals(1, tasks(old, "open"));
    assertThrows(Refusal.class, () -> decide(day, old, 364_001));
    decide(day, old, 300_000);
    assertEquals(0, tasks(old, "open"));
    assertThrows(Refusal.class, () -> decide(day, old, 200_000));
    settleLeftOvers.run(at(day.plusDays(27)));
    assertEquals(0, balance(old, "RECLAIM"), "its four weeks are not over");

    decideLeftOver.challenge(at(day.plusDays(27)), "wrong" + old, person, old, "It was for May.");
    assertEquals(1, tasks(old, "open"));
    settleLeftOvers.run(at(day.plusDays(28)));
    assertEquals(0, balance(old, "RECLAIM"), "nothing is taken while it is open");

    decide(day.plusDays(30), old, 100_000);
    atOnce(3, () -> settleLeftOvers.run(at(day.plusDays(58))));
    assertEquals(100_000, balance(old, "RECLAIM"));
    assertEquals(264_000, balance(old, "AVAILABLE"));
    assertEquals(
        2,
        number(
            "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'left_over_back'",
            person.id()));
  }

  @Test
  void whatIsNotAskedBackGoesOnIntoTheBudgetOfTheDay() {
    UUID old = open("2031-32", LAST.minusDays(363), LAST, 364_000);
    runReleases.run(at(LAST));
    endYears.run(at(LAST.plusDays(31)));
    UUID next = open("2032-33", LAST.plusDays(32), LAST.plusYears(1), 364_000);
    decide(LAST.plusDays(40), old, 0);
    assertEquals(0, balance(old, "AVAILABLE"));
    assertEquals(364_000, balance(next, "AVAILABLE"));
    assertEquals(0, tasks(KeepLeftOver.TASK, old, "open"));
    assertEquals(
        364_000, number("SELECT kept_pence FROM proposed_reclaim WHERE kept_into = ?", next));
  }

  @Test
  void withoutABudgetToGoIntoItWaitsAndACareManagerIsAskedForOne() {
    UUID old = open("2031-32", LAST.minusDays(363), LAST, 364_000);
    runReleases.run(at(LAST));
    endYears.run(at(LAST.plusDays(31)));
    decide(LAST.plusDays(40), old, 300_000);
    settleLeftOvers.run(at(LAST.plusDays(68)));
    assertEquals(64_000, balance(old, "AVAILABLE"));
    assertEquals(1, tasks(KeepLeftOver.TASK, old, "open"));

    UUID next = open("2032-33", LAST.plusDays(70), LAST.plusYears(1), 364_000);
    atOnce(3, () -> settleLeftOvers.run(at(LAST.plusDays(69))));
    assertEquals(0, balance(next, "AVAILABLE"), "its first day is not there yet");
    atOnce(3, () -> settleLeftOvers.run(at(LAST.plusDays(70))));
    assertEquals(64_000, balance(next, "AVAILABLE"));
    assertEquals(0, balance(old, "AVAILABLE"));
    assertEquals(0, tasks(KeepLeftOver.TASK, old, "open"));
  }

  private void decide(LocalDate day, UUID budget, long pence) {
    String key = "decide" + budget + day + pence;
    decideLeftOver.decide(at(day), key, person, budget, pence, "It was not needed.");
  }

  private static long tasks(UUID budget, String state) {
    return tasks(DecideLeftOver.TASK, budget, state);
  }

  private static long tasks(String kind, UUID budget, String state) {
    return number(
        "SELECT count(*) FROM council_task WHERE kind = ? AND object_id = ? AND state = ?",
        kind,
        budget,
        state);
  }

  @Test
  void withoutANextBudgetItIsWaitedForAMonth() {
    UUID old = open("2031-32", LAST.minusDays(363), LAST, 364_000);
    runReleases.run(at(LAST));
    endYears.run(at(LAST.plusDays(30)));
    assertEquals(0, proposals(old));
    endYears.run(at(LAST.plusDays(31)));
    assertEquals(1, proposals(old));
    assertEquals(364_000, balance(old, "AVAILABLE"));
  }

  @Test
  void carryOverAndOrdersAtTheSameTimeShareEveryPennyOnce() {
    UUID old = open("2031-32", LAST.minusDays(363), LAST, 364_000);
    UUID next = open("2032-33", LAST.plusDays(1), LAST.plusYears(1), 364_000);
    runReleases.run(at(LAST));
    UUID listing = Market.aListingCosting(100_000);
    AtomicInteger placed = new AtomicInteger();
    AtomicInteger number = new AtomicInteger();
    atOnce(
        6,
        () -> {
          int mine = number.getAndIncrement();
          if (mine % 3 == 0) {
            endYears.run(at(LAST.plusDays(1)));
          } else if (isPlaced(old, listing, "race-" + mine + person.id())) {
            placed.incrementAndGet();
          }
        });
    endYears.run(at(LAST.plusDays(1)));
    assertTrue(placed.get() >= 3, placed + " orders");
    long carried = balance(next, "AVAILABLE");
    assertEquals(1_750, carried);
    assertEquals(placed.get() * 100_000L, balance(old, "RESERVED"));
    assertEquals(364_000, carried + balance(old, "AVAILABLE") + balance(old, "RESERVED"));
    assertEquals(1, proposals(old));
  }

  private boolean isPlaced(UUID budget, UUID listing, String key) {
    try {
      placeOrder.place(
          at(LAST),
          key,
          person,
          new OrderRequest(budget, List.of(new OrderRequest.Line(listing, null, 1L, null))));
      return true;
    } catch (Refusal noMoneyLeft) {
      return false;
    }
  }

  /** Thirteen releases of 28,000 pence, of which 25% of a week may stay: 1,750. */
  private UUID open(String year, LocalDate from, LocalDate to, long pence) {
    UUID budget = UUID.randomUUID();
    openBudget.open(
        holders.act(),
        new OpenBudget.Terms(
            budget,
            person,
            "social_care",
            "isf",
            year,
            from,
            to,
            pence,
            0,
            new Schedule(ReleaseEvery.FOUR_WEEKLY, ReleaseTiming.IN_ADVANCE),
            new BudgetRules(ContributionWay.NONE, 0, 25, "week", Set.of(), 0)));
    return budget;
  }

  private static void atOnce(int copies, Runnable work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(copies)) {
      CompletableFuture.allOf(
              IntStream.range(0, copies)
                  .mapToObj(i -> CompletableFuture.runAsync(work, threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  private static Act at(LocalDate day) {
    return Act.system("test", day.atTime(9, 0).atZone(Time.PEOPLES_ZONE).toInstant());
  }

  private static long proposals(UUID budget) {
    return number("SELECT count(*) FROM proposed_reclaim WHERE budget_line_id = ?", budget);
  }

  private static long balance(UUID budget, String kind) {
    return number(
        "SELECT b.balance FROM account_balance b JOIN account a ON a.id = b.account_id"
            + " WHERE a.budget_line_id = ? AND a.kind = ?",
        budget,
        kind);
  }
}
