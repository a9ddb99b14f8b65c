package org.supportmarket.ordering.delegation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.place;
import static org.supportmarket.ordering.fixture.Sql.asOwner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.fixture.HeldRows;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.fixture.Supporters;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** How much a supporter may spend, and until when. */
@QuarkusTest
@WithStack("ordering")
class SpendLimitsTest {
  @Inject Holders holders;
  @Inject SpendLimits limits;

  private PersonRef person;
  private UUID budget;
  private UUID aPound;

  @BeforeEach
  void aPersonWithMoney() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 100_000);
    aPound = Market.aListingCosting(100);
  }

  @AfterEach
  void nobodyActsForThemAnyMore() {
    asOwner("DELETE FROM fund_held WHERE budget_line_id = ?", budget);
    Supporters.forget("supporter1", person);
  }

  @Test
  void aSupportersOrderSaysWhoActedForWhom() {
    UUID delegation = Supporters.mayOrder("supporter1", person, 1_000L, 5_000L);
    String order = buy(3).then().statusCode(201).extract().path("id");
    as("holder1")
        .get("/api/v1/people/{person}/orders/{order}", person.id(), order)
        .then()
        .statusCode(200)
        .body("history[0].by", equalTo("supporter"))
        .body("history[0].acting_for", equalTo(person.id().toString()))
        .body("history[0].delegation", equalTo(delegation.toString()))
        .body("history[0].name", equalTo("Sam Sutton"));
    assertEquals(
        1,
        Sql.number(
            "SELECT count(*) FROM audit WHERE delegation = ? AND acting_for = ?"
                + " AND action = 'order.place' AND authority = 'supporter' AND object_id = ?",
            delegation,
            person.id(),
            order));
  }

  @Test
  void anOrderAtTheLimitIsTakenAndAPennyMoreIsNot() {
    Supporters.mayOrder("supporter1", person, 1_000L, null);
    buy(10).then().statusCode(201);
    UUID aPenny = Market.aListingCosting(1_001);
    place("supporter1", person, anOrder(budget, aPenny, 1), newKey())
        .then()
        .statusCode(403)
        .body("code", equalTo("over_order_limit"))
        .body("order_limit_pence", equalTo(1_000));
    assertEquals(99_000, pence(person, budget, "available_pence"));
  }

  @Test
  void theMonthIsCountedToThePennyAndWhatIsCancelledMayBeSpentAgain() {
    UUID delegation = Supporters.mayOrder("supporter1", person, null, 1_000L);
    String first = buy(6).then().statusCode(201).extract().path("id");
    buy(5)
        .then()
        .statusCode(403)
        .body("code", equalTo("over_month_limit"))
        .body("month_left_pence", equalTo(400));
    buy(4).then().statusCode(201);
    buy(1).then().statusCode(403).body("month_left_pence", equalTo(0));
    as("supporter1")
        .header("Idempotency-Key", newKey())
        .post("/api/v1/people/{person}/orders/{order}/cancel", person.id(), first)
        .then()
        .statusCode(200);
    assertEquals(400, Supporters.spent(delegation));
    buy(6).then().statusCode(201);
  }

  @Test
  void ofTwoOrdersAtOnceForTheLastOfTheMonthOneWins() {
    UUID delegation = Supporters.mayOrder("supporter1", person, null, 1_000L);
    List<Integer> answers =
        IntStream.range(0, 6)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> buy(6).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(201, 403, 403, 403, 403, 403), answers);
    assertEquals(600, Supporters.spent(delegation));
  }

  @Test
  void aSupporterEndedInTheMiddleOfAnOrderDoesNotGetIt() {
    UUID delegation = Supporters.mayOrder("supporter1", person, null, null);
    try (HeldRows ending =
        HeldRows.by("UPDATE delegation SET state = 'ended' WHERE id = ?", delegation)) {
      CompletableFuture<Response> order = CompletableFuture.supplyAsync(() -> buy(1));
      HeldRows.awaitWaiting(order, "delegation_month");
      ending.done();
      order.join().then().statusCode(403).body("code", equalTo("delegation_ended"));
    }
    assertEquals(0, Supporters.spent(delegation));
    assertEquals(100_000, pence(person, budget, "available_pence"));
    buy(1).then().statusCode(403).body("code", equalTo("delegation_ended"));
  }

  @Test
  void theLastDayEndsAtMidnightInLondon() {
    UUID delegation = Supporters.mayOrder("supporter1", person, null, null);
    asOwner(
        "UPDATE delegation SET starts_on = '2026-07-01', ends_on = '2026-07-15' WHERE id = ?",
        delegation);
    assertDoesNotThrow(() -> take(delegation, "2026-07-15T22:59:59Z"));
    Refusal refused = assertThrows(Refusal.class, () -> take(delegation, "2026-07-15T23:00:00Z"));
    assertEquals("delegation_ended", refused.code());
    buy(1).then().statusCode(403).body("code", equalTo("delegation_ended"));
  }

  @Test
  void aNewMonthBeginsAtMidnightInLondon() {
    UUID delegation = Supporters.mayOrder("supporter1", person, null, 150L);
    asOwner("UPDATE delegation SET starts_on = '2026-07-01' WHERE id = ?", delegation);
    take(delegation, "2026-07-31T22:59:59Z");
    assertThrows(Refusal.class, () -> take(delegation, "2026-07-31T22:59:59Z"));
    assertDoesNotThrow(() -> take(delegation, "2026-07-31T23:00:00Z"));
  }

  @Test
  void whoWorksForAProviderDoesNotBuyFromItForSomebodyUnlessTheCouncilAgreed() {
    UUID delegation = Supporters.mayOrder("supporter1", person, null, null);
    asOwner("UPDATE delegation SET provider_id = ? WHERE id = ?", Market.BRIGHT_HOMES, delegation);
    Refusal refused = assertThrows(Refusal.class, () -> take(delegation, Instant.now().toString()));
    assertEquals("provider_conflict", refused.code());
    place("holder1", person, anOrder(budget, aPound, 1), newKey()).then().statusCode(201);
    as("supporter1")
        .get("/api/v1/people/{person}/budgets", person.id())
        .then()
        .statusCode(403)
        .body("code", equalTo("provider_conflict"));
    asOwner("UPDATE delegation SET provider_agreed = true WHERE id = ?", delegation);
    buy(1).then().statusCode(201);
  }

  @Test
  void aFundHolderPaysOnlyFromWhatItHoldsForThatPerson() {
    UUID delegation = Supporters.mayOrder("supporter1", person, null, null);
    asOwner("UPDATE delegation SET kind = 'fund_holder' WHERE id = ?", delegation);
    buy(1).then().statusCode(403).body("code", equalTo("not_held_by_you"));
    asOwner("INSERT INTO fund_held VALUES (?, ?)", delegation, budget);
    buy(1).then().statusCode(201).body("history[0].by", equalTo("fund-holder"));
  }

  @Test
  void whatWasNotGrantedIsRefusedByName() {
    Supporters.mayDo("supporter1", person, "see");
    as("supporter1").get("/api/v1/people/{person}/budgets", person.id()).then().statusCode(200);
    as("supporter1").get("/api/v1/people/{person}/statement", person.id()).then().statusCode(200);
    buy(1).then().statusCode(403).body("code", equalTo("not_granted"));
    as("supporter1")
        .get("/api/v1/people/{person}/messages", person.id())
        .then()
        .statusCode(403)
        .body("code", equalTo("not_granted"));
  }

  @Test
  void meSaysForWhomOneActsAndWhatIsLeftOfTheMonth() {
    Supporters.mayOrder("supporter1", person, 900L, 1_000L);
    buy(3).then().statusCode(201);
    String mine = "acting_for.find { it.person_id == '%s' }.".formatted(person.id());
    as("supporter1")
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body(mine + "name", equalTo("Hazel Holder"))
        .body(mine + "actions", equalTo(List.of("see", "order")))
        .body(mine + "order_limit_pence", equalTo(900))
        .body(mine + "month_left_pence", equalTo(700));
  }

  private Response buy(int pounds) {
    return place("supporter1", person, anOrder(budget, aPound, pounds), newKey());
  }

  private void take(UUID delegation, String when) {
    Act act = new Act("x", Set.of(), "supporter", person.id(), delegation, Instant.parse(when));
    QuarkusTransaction.requiringNew()
        .run(() -> limits.take(act, new Spending(Market.BRIGHT_HOMES, Set.of(budget), 100)));
  }
}
