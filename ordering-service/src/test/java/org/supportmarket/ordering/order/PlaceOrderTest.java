package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.place;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class PlaceOrderTest {
  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aHundredPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
  }

  @Test
  void anOrderHoldsItsMoneyAndFreezesWhatWasOffered() {
    UUID listing = Market.aListingInItsThirdVersion(1_250);

    JsonPath order =
        place(
                person,
                Map.of(
                    "budget_id",
                    budget,
                    "lines",
                    List.of(Map.of("listing_id", listing, "listing_version", 3, "quantity", 2))))
            .then()
            .statusCode(201)
            .body("status", equalTo("placed"))
            .body("total_pence", equalTo(2_500))
            .body("person_id", equalTo(person.id().toString()))
            .body("budget_id", equalTo(budget.toString()))
            .body("provider.id", equalTo(Market.BRIGHT_HOMES.toString()))
            .body("decision.verdict", equalTo("yes"))
            .body("decision.rule", equalTo("provisional.any-published-offer"))
            .body("decision.rule_version", equalTo(1))
            .body("lines", hasSize(1))
            .body("lines[0].listing_version", equalTo(3))
            .body("lines[0].unit_price_pence", equalTo(1_250))
            .body("lines[0].status", equalTo("placed"))
            .body("history[0].by", equalTo("self"))
            .body("can_cancel", equalTo(true))
            .extract()
            .jsonPath();

    assertEquals(7_500, pence(person, budget, "available_pence"));
    assertEquals(2_500, pence(person, budget, "reserved_pence"));
    assertEquals(10_000, pence(person, budget, "allocated_pence"));
    as("holder1")
        .get("/api/v1/people/{person}/orders/{order}", person.id(), order.getString("id"))
        .then()
        .statusCode(200)
        .body("total_pence", equalTo(2_500))
        .body("lines[0].name", equalTo("Some cleaning"));
  }

  @Test
  void twoLinesAreTwoHoldsOfOneTotal() {
    Map<String, Object> cleaning =
        Map.of("listing_id", Market.aListingCosting(1_250), "quantity", 2);
    Map<String, Object> anHourAndAHalf =
        Map.of("listing_id", Market.anHourCosting(1_999), "quantity", 1, "minutes", 90);
    String order =
        place(person, Map.of("budget_id", budget, "lines", List.of(cleaning, anHourAndAHalf)))
            .then()
            .statusCode(201)
            .body("total_pence", equalTo(2_500 + 2_999))
            .body("lines[1].minutes", equalTo(90))
            .extract()
            .path("id");
    assertEquals(
        List.of("2500 RESERVED", "2999 RESERVED"),
        Sql.texts(
            "SELECT pence || ' ' || state FROM hold WHERE order_id = ? ORDER BY pence",
            UUID.fromString(order)));
    assertEquals(10_000 - 5_499, pence(person, budget, "available_pence"));
  }

  @Test
  void withoutABudgetTheOneWithTheMostAvailablePays() {
    UUID rich = holders.aBudgetWith(person, 900_000_000);
    UUID listing = Market.aListingCosting(100);
    place(person, Map.of("lines", List.of(Map.of("listing_id", listing, "quantity", 1))))
        .then()
        .statusCode(201)
        .body("budget_id", equalTo(rich.toString()));
  }

  @Test
  void theSameKeyAndRequestGiveTheSameOrder() {
    UUID listing = Market.aListingCosting(1_000);
    String key = newKey();
    JsonPath first =
        place("holder1", person, anOrder(budget, listing, 1), key)
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    JsonPath again =
        place("holder1", person, anOrder(budget, listing, 1), key)
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();

    assertEquals((Map<String, Object>) first.get("$"), again.get("$"));
    assertEquals(9_000, pence(person, budget, "available_pence"));
  }

  @Test
  void theSameKeyWithAnotherRequestIsRefused() {
    UUID listing = Market.aListingCosting(1_000);
    String key = newKey();
    place("holder1", person, anOrder(budget, listing, 1), key).then().statusCode(201);
    place("holder1", person, anOrder(budget, listing, 2), key)
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency_key_reused"));
    assertEquals(9_000, pence(person, budget, "available_pence"));
  }

  @Test
  void aRefusedKeyCanBeTriedAgain() {
    UUID listing = Market.aListingCosting(20_000);
    String key = newKey();
    place("holder1", person, anOrder(budget, listing, 1), key).then().statusCode(409);
    place("holder1", person, anOrder(budget, Market.aListingCosting(1_000), 1), key)
        .then()
        .statusCode(201);
  }

  @Test
  void twoPeopleMayUseTheSameKey() {
    PersonRef other = holders.person("holder2");
    UUID theirs = holders.aBudgetWith(other, 10_000);
    UUID listing = Market.aListingCosting(1_000);
    String key = newKey();
    place("holder1", person, anOrder(budget, listing, 1), key).then().statusCode(201);
    place("holder2", other, anOrder(theirs, listing, 1), key).then().statusCode(201);
  }

  @Test
  void pricesInTheRequestAreNotBelieved() {
    UUID listing = Market.aListingCosting(1_000);
    Map<String, Object> line =
        Map.of(
            "listing_id",
            listing,
            "quantity",
            1,
            "price_pence",
            1,
            "price",
            Map.of("amount_pence", 1));
    place(person, Map.of("budget_id", budget, "total_pence", 1, "lines", List.of(line)))
        .then()
        .statusCode(201)
        .body("total_pence", equalTo(1_000));
  }

  @Test
  void everyOrderLeavesItsPostingsItsEventAndItsAuditEntryAndNoName() {
    UUID listing = Market.aListingCosting(1_000);
    String order = place(person, anOrder(budget, listing, 1)).then().extract().path("id");
    UUID id = UUID.fromString(order);

    String event = Sql.texts("SELECT id FROM order_event WHERE order_id = ?", id).getFirst();
    assertEquals(
        List.of("-1000", "1000"),
        Sql.texts(
            "SELECT amount_pence FROM posting p JOIN posting_group g ON g.id = p.group_id"
                + " WHERE g.cause = ? AND g.order_id = ? ORDER BY 1",
            UUID.fromString(event),
            id));
    assertEquals(
        1, Sql.number("SELECT count(*) FROM outbox WHERE event_id = ?", UUID.fromString(event)));
    assertEquals(
        List.of("order.place self done"),
        Sql.texts(
            "SELECT action || ' ' || authority || ' ' || outcome FROM audit WHERE object_id = ?",
            order));
    assertEquals(
        0,
        Sql.number(
            "SELECT (SELECT count(*) FROM audit a WHERE a::text LIKE '%Hazel%')"
                + " + (SELECT count(*) FROM outbox o WHERE o::text LIKE '%Hazel%')"
                + " + (SELECT count(*) FROM posting_group g WHERE g::text LIKE '%Hazel%')"
                + " + (SELECT count(*) FROM idempotency i WHERE i.response::text LIKE '%Hazel%')"));
  }
}
