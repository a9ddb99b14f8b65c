package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.accepted;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.order;
import static org.supportmarket.ordering.fixture.Calls.ordered;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;
import static org.supportmarket.ordering.fixture.Calls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.AtOnce;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.fixture.TheBooks;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** What becomes of an order after it is placed, to the penny. */
@QuarkusTest
@WithStack("ordering")
class OrderLifeTest {
  private static final UUID OURS = Market.BRIGHT_HOMES;

  @Inject Holders holders;
  @Inject OrderJobs jobs;
  @Inject RunOrderJob runOrderJob;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aHundredPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
  }

  @AfterEach
  void theBooksHold() {
    TheBooks.hold();
  }

  @Test
  void ofWhatWasDeliveredInPartTheRestIsFreeAgain() {
    UUID order = accepted(ordered(person, anOrder(budget, Market.aListingCosting(333), 3)));
    providerStep(order, "deliver", Map.of("quantity", 4))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_quantity"));
    providerStep(order, "deliver", Map.of("quantity", 2))
        .then()
        .statusCode(200)
        .body("status", equalTo("delivered"))
        .body("delivered_pence", equalTo(666));
    assertEquals(666, pence(person, budget, "delivered_pence"));
    assertEquals(9_334, pence(person, budget, "available_pence"));
    assertEquals(0, pence(person, budget, "committed_pence"));
  }

  @Test
  void aRefundComesBackUpToWhatWasDelivered() {
    UUID order = delivered(1_000);
    providerStep(order, "refund", Map.of("pence", 300, "reason", "We came late."))
        .then()
        .statusCode(200)
        .body("refunded_pence", equalTo(300));
    assertEquals(700, pence(person, budget, "delivered_pence"));
    providerStep(order, "refund", Map.of("pence", 701, "reason", "All of it."))
        .then()
        .statusCode(409)
        .body("code", equalTo("refund_too_large"))
        .body("most_pence", equalTo(700));
    assertEquals(9_300, pence(person, budget, "available_pence"));
    assertEquals("We came late.", order(person, order).getString("history[3].reason"));
  }

  @Test
  void ofTwoRefundsOfEverythingOneIsMade() {
    UUID order = delivered(1_000);
    List<Response> replies =
        AtOnce.all(
            4, i -> providerStep(order, "refund", Map.of("pence", 1_000, "reason", "Sorry.")));
    assertEquals(1, replies.stream().filter(reply -> reply.statusCode() == 200).count());
    assertEquals(
        Set.of("refund_too_large"),
        replies.stream()
            .filter(reply -> reply.statusCode() != 200)
            .map(reply -> reply.path("code").toString())
            .collect(Collectors.toSet()));
    assertEquals(10_000, pence(person, budget, "available_pence"));
  }

  @Test
  void whatWasAsAgreedIsConfirmedAndAfterAWhileSettled() {
    UUID order = delivered(1_000);
    step(person, order, "confirm", Map.of()).then().body("status", equalTo("confirmed"));
    step(person, order, "dispute", Map.of("words", "Too late."))
        .then()
        .statusCode(409)
        .body("code", equalTo("wrong_state"));
    jobs.complete();
    assertEquals("confirmed", order(person, order).getString("status"));
    runOrderJob.complete(holders.act(), order);
    assertEquals("completed", order(person, order).getString("status"));
    assertEquals(1_000, pence(person, budget, "delivered_pence"));
  }

  @Test
  void whatWasNotAsAgreedIsDisputedInWordsRefundedAndSettled() {
    UUID order = delivered(1_000);
    step(person, order, "dispute", Map.of("words", " "))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_request"));
    step(person, order, "dispute", Map.of("words", "Half of it was missing."))
        .then()
        .statusCode(200)
        .body("status", equalTo("disputed"))
        .body("history[3].reason", equalTo("Half of it was missing."));
    String task =
        "/api/v1/councils/E10900001/tasks/"
            + Sql.texts("SELECT id FROM council_task WHERE order_id = ?", order).getFirst();
    as("care-manager1")
        .get(task)
        .then()
        .body("kind", equalTo("dispute"))
        .body("state", equalTo("open"))
        .body("words", containsString("Half of it was missing."));
    as("holder1")
        .get("/api/v1/people/{person}/messages", person.id())
        .then()
        .body("contents[0].order_id", equalTo(order.toString()))
        .body("contents[0].words", containsString("a care manager of your council decides"));
    providerStep(order, "refund", Map.of("pence", 500, "reason", "You are right."))
        .then()
        .statusCode(200);
    step(person, order, "confirm", Map.of()).then().body("status", equalTo("completed"));
    as("care-manager1")
        .get(task)
        .then()
        .body("outcome", equalTo("The person says that it has been put right."));
    assertEquals(9_500, pence(person, budget, "available_pence"));
  }

  @Test
  void whatHasBegunIsNotCancelledButDelivered() {
    UUID order = accepted(placed(person, budget, Market.aListingCosting(1_000)));
    providerStep(order, "start", Map.of()).then().body("status", equalTo("in_delivery"));
    step(person, order, "cancel", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("not_cancellable"));
    String only = order(person, order).getString("lines[0].times[0].id");
    step(person, order, "skip", Map.of("time_id", only))
        .then()
        .statusCode(409)
        .body("code", equalTo("not_cancellable"));
    providerStep(order, "deliver", Map.of("pence", 400))
        .then()
        .body("status", equalTo("delivered"));
    assertEquals(9_600, pence(person, budget, "available_pence"));
  }

  @Test
  void aSilentProviderLosesTheOrderOnceHoweverManyLookAndNeverAnAcceptedOne() {
    UUID silent = placed(person, budget, Market.aListingCosting(1_000));
    UUID raced = placed(person, budget, Market.aListingCosting(2_000));
    jobs.expire();
    assertEquals("placed", order(person, silent).getString("status"));
    for (UUID order : List.of(silent, raced)) {
      Sql.asOwner("UPDATE orders SET recorded_at = now() - interval '6 days' WHERE id = ?", order);
    }
    List<Integer> accepted =
        AtOnce.all(
            4,
            i -> {
              if (i == 0) {
                return providerStep("provider1", OURS, raced, "accept").statusCode();
              }
              jobs.expire();
              return 0;
            });
    boolean won = accepted.getFirst() == 200;
    assertEquals(won ? "accepted" : "expired", order(person, raced).getString("status"));
    assertEquals(won ? 200 : 409, accepted.getFirst());
    assertEquals("expired", order(person, silent).getString("status"));
    assertEquals(List.of("place", "expire"), order(person, silent).getList("history.step"));
    assertEquals(won ? 8_000 : 10_000, pence(person, budget, "available_pence"));
  }

  private UUID delivered(long pence) {
    UUID order = accepted(placed(person, budget, Market.aListingCosting(pence)));
    providerStep("provider1", OURS, order, "deliver").then().statusCode(200);
    return order;
  }
}
