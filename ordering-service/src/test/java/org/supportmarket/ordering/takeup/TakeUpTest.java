package org.supportmarket.ordering.takeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.budget.OpenBudget;
import org.supportmarket.ordering.budget.ReleaseMoney;
import org.supportmarket.ordering.circumstances.Circumstances;
import org.supportmarket.ordering.circumstances.SetCircumstances;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.market.MarketKey;
import org.supportmarket.ordering.order.OrderRequest;
import org.supportmarket.ordering.order.PlaceOrder;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.RegisterCouncil;
import org.supportmarket.ordering.person.RegisterPerson;
import org.supportmarket.testkit.WithStack;

/** Of fourteen people with a budget nine need physical support; ten have bought something. */
@QuarkusTest
@WithStack("ordering")
class TakeUpTest {
  private static final String PLAINLY =
      """
      SELECT sum(p.amount_pence)::bigint
        FROM posting p JOIN account a ON a.id = p.account_id JOIN budget_line b ON b.id = a.budget_line_id
       WHERE b.council = ? AND b.financial_year = ? AND a.kind = ANY (?)
      """;

  private static final String[] USED = {"RESERVED", "COMMITTED", "DELIVERED", "PAID"};
  private static final String[] ALL = {
    "UNRELEASED",
    "AVAILABLE",
    "CONTINGENCY",
    "RESERVED",
    "COMMITTED",
    "DELIVERED",
    "PAID",
    "RECLAIM"
  };

  @Inject TakeUpFigures figures;
  @Inject MarketKey key;
  @Inject Database database;
  @Inject Clock clock;
  @Inject RegisterCouncil registerCouncil;
  @Inject RegisterPerson registerPerson;
  @Inject OpenBudget openBudget;
  @Inject ReleaseMoney releaseMoney;
  @Inject SetCircumstances setCircumstances;
  @Inject PlaceOrder placeOrder;

  /** The books stay as they are, so each test has people of its own. */
  private final String council =
      "E10%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 900_000));

  private FinancialYear year;
  private LocalDate today;
  private Act act;

  @BeforeEach
  void fourteenPeopleOfWhomTenBuy() {
    act = Act.system("test", clock.instant());
    today = act.day();
    year = FinancialYear.of(today);
    registerCouncil.register(council, "Council " + council);
    UUID listing = Market.aListingCosting(2_500);
    for (int i = 0; i < 14; i++) {
      PersonRef person = new PersonRef(UUID.randomUUID(), council);
      UUID budget = somebody(person, i < 9 ? "physical" : "social", 40_000 + 100L * i, i != 13);
      if (i < 10) {
        placeOrder.place(
            act,
            UUID.randomUUID().toString(),
            person,
            new OrderRequest(budget, List.of(new OrderRequest.Line(listing, null, 1L + i, null))));
      }
    }
  }

  @AfterEach
  void nobodyLivesThereAnyMore() {
    Sql.asOwner(
        "DELETE FROM circumstances c USING person p WHERE p.id = c.person_id AND p.council = ?",
        council);
    Sql.asOwner("DELETE FROM market_figure WHERE council = ?", council);
  }

  @Test
  void beforeAnythingIsProtectedItIsWhatThePostingsSay() {
    Map<String, TakeUpFigures.Some> exactly = exactly();
    TakeUpFigures.Some all = exactly.get("all/");
    assertEquals(13, all.people());
    assertEquals(10, all.buying());
    assertEquals(plainly(USED), all.used().total());
    assertEquals(plainly(ALL) - 41_300, all.allocated().total());
    assertEquals(9, exactly.get("need/physical").people());
    assertEquals(1, exactly.get("need/social").buying());
    assertEquals(13, exactly.get("district/Moor").people());
  }

  @Test
  void onlyWhatMoreThanSevenPeopleStandBehindIsTold() {
    TakeUpView.Year told = told();
    TakeUpView.Row all = told.rows().getFirst();
    assertEquals("all", all.by());
    assertFalse(all.suppressed());
    assertTrue(all.people() >= 10 && all.people() <= 20, all.toString());
    assertTrue(all.buyingPermille() <= 1_000, all.toString());
    TakeUpView.Money money = told.money();
    assertEquals(0, money.allocatedPence() % 100);
    assertTrue(money.unusedPermille() > 0 && money.unusedPermille() < 1_000, money.toString());
    TakeUpView.Row few =
        told.rows().stream().filter(row -> row.key().equals("social")).findFirst().orElseThrow();
    assertTrue(few.suppressed());
    assertNull(few.people());
    assertNull(few.buying());
    assertNull(few.buyingPermille());
  }

  @Test
  void howLongItTookIsCountedInSteps() {
    TakeUpView.Year told = told();
    Map<String, TakeUpView.Wait> waits =
        told.waits().stream().collect(Collectors.toMap(TakeUpView.Wait::since, wait -> wait));
    assertTrue(people(waits.get("budget"), "four_weeks") >= 10);
    assertNull(people(waits.get("budget"), "not_yet"));
    assertEquals(0, people(waits.get("budget"), "later"));
    assertTrue(people(waits.get("questionnaire"), "quarter") >= 10);
  }

  private Long people(TakeUpView.Wait wait, String within) {
    return wait.steps().stream()
        .filter(step -> step.within().equals(within))
        .map(step -> Optional.ofNullable(step.people()))
        .findFirst()
        .orElseThrow()
        .orElse(null);
  }

  private UUID somebody(PersonRef person, String need, long pence, boolean counted) {
    UUID budget = UUID.randomUUID();
    registerPerson.register(act, person, "Somebody");
    setCircumstances.set(
        act,
        person,
        new Circumstances("Moor", "65-74", need, "own-plan", today.minusDays(60), counted));
    openBudget.open(
        act,
        new OpenBudget.Terms(
            budget,
            person,
            "social_care",
            "direct_payment",
            year.label(),
            today.minusDays(20),
            today.plusDays(100),
            pence,
            0));
    releaseMoney.release(act, UUID.randomUUID(), person, budget, pence);
    return budget;
  }

  private Map<String, TakeUpFigures.Some> exactly() {
    return figures.of(before(), today).some().stream()
        .filter(one -> one.council().equals(council) && one.year().equals(year.label()))
        .collect(Collectors.toMap(one -> one.by() + "/" + one.key(), Function.identity()));
  }

  private TakeUpView.Year told() {
    return new ProtectTakeUp(council, key.protection())
        .tell(figures.of(before(), today), List.of(year), clock.instant())
        .years()
        .getFirst();
  }

  private FinancialYear before() {
    return new FinancialYear(year.startYear() - 1);
  }

  private long plainly(String[] kinds) {
    return database.one(PLAINLY, row -> row.getLong(1), council, year.label(), kinds).orElseThrow();
  }
}
