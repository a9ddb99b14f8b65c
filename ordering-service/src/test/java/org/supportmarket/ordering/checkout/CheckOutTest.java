package org.supportmarket.ordering.checkout;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Basketful.aTaxi;
import static org.supportmarket.ordering.fixture.Basketful.aWish;
import static org.supportmarket.ordering.fixture.Basketful.basket;
import static org.supportmarket.ordering.fixture.Basketful.buy;
import static org.supportmarket.ordering.fixture.Basketful.change;
import static org.supportmarket.ordering.fixture.Basketful.putIn;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.pence;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Basketful;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** A basket of several providers, bought in one transaction or not at all. */
@QuarkusTest
@WithStack("ordering")
class CheckOutTest {
  private static final UUID THIRD =
      UUID.nameUUIDFromBytes("provider:3".getBytes(StandardCharsets.UTF_8));

  @Inject Holders holders;
  @Inject CatalogueFixture catalogue;

  private PersonRef person;
  private UUID budget;

  @BeforeEach
  void aHundredPoundsAndAnEmptyBasket() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
    Basketful.empty(person);
  }

  @Test
  void threeProvidersAreThreeOrdersAndTheBasketIsEmptyThen() {
    threeProvidersCosting(1_000, 2_000, 3_000);
    JsonPath bought = buy(person).then().statusCode(201).extract().jsonPath();

    assertEquals(6_000, bought.getLong("total_pence"));
    assertEquals(3, bought.getList("orders").size());
    assertEquals(List.of("placed", "placed", "placed"), bought.getList("orders.status"));
    assertEquals(4_000, pence(person, budget, "available_pence"));
    assertEquals(6_000, pence(person, budget, "reserved_pence"));
    assertEquals(0, basket(person).getList("lines").size());
    // One transaction: all groups of the orders bear its number.
    assertEquals(
        1,
        Sql.number(
            "SELECT count(DISTINCT g.xid) FROM posting_group g JOIN orders o ON o.id = g.order_id WHERE o.checkout_id = ?",
            UUID.fromString(bought.getString("id"))));
    as("holder1")
        .get("/api/v1/people/{p}/checkouts/{c}", person.id(), bought.getString("id"))
        .then()
        .statusCode(200)
        .body("orders", hasSize(3))
        .body("total_pence", equalTo(6_000));
  }

  @Test
  void whenTheSecondProvidersThingIsTooDearNothingAtAllIsWritten() {
    threeProvidersCosting(1_000, 50_000, 3_000);
    String tooDear = basket(person).getString("lines[1].id");
    long before = everything();
    buy(person)
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient_funds"))
        .body("detail", containsString("Nothing was bought"))
        .body("lines", hasSize(1))
        .body("lines[0].line_id", equalTo(tooDear))
        .body("lines[0].words", containsString("£500.00"));
    assertEquals(before, everything());
    assertEquals(3, basket(person).getList("lines").size());
  }

  @Test
  void theRestCanBeBoughtWithoutIt() {
    threeProvidersCosting(1_000, 50_000, 3_000);
    JsonPath seen = basket(person);
    Map<String, Object> some =
        Map.of(
            "basket_version",
            seen.getLong("version"),
            "lines",
            List.of(seen.getString("lines[0].id"), seen.getString("lines[2].id")));
    buy(person, some, newKey()).then().statusCode(201).body("orders", hasSize(2));
    assertEquals(List.of(50_000), basket(person).getList("lines.total_pence"));
  }

  @Test
  void aDoubleClickGivesTheSameOrdersAndAnotherTabIsToldThatTheBasketChanged() {
    threeProvidersCosting(1_000, 2_000, 3_000);
    Map<String, Object> shown = Map.of("basket_version", basket(person).getLong("version"));
    String key = newKey();
    String first = buy(person, shown, key).then().statusCode(201).extract().asString();
    assertEquals(first, buy(person, shown, key).then().statusCode(201).extract().asString());
    buy(person, shown, newKey()).then().statusCode(409).body("code", equalTo("basket_changed"));
    assertEquals(6_000, pence(person, budget, "reserved_pence"));
  }

  @RepeatedTest(3)
  void ofTwoCheckoutsAtOnceOfOneBasketOneWins() throws Exception {
    threeProvidersCosting(1_000, 2_000, 3_000);
    Map<String, Object> shown = Map.of("basket_version", basket(person).getLong("version"));
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Response>> replies =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            go.await();
                            return buy(person, shown, newKey());
                          }))
              .toList();
      go.countDown();
      int won = 0;
      for (Future<Response> reply : replies) {
        won += reply.get().statusCode() == 201 ? 1 : 0;
        assertTrue(
            reply.get().statusCode() == 201 || reply.get().path("code").equals("basket_changed"),
            reply.get().asString());
      }
      assertEquals(1, won);
    }
    assertEquals(6_000, pence(person, budget, "reserved_pence"));
  }

  @Test
  void aNewPriceIsToldAndTakenOnlyWhenThePersonSaysYes() {
    UUID listing = Market.aListingCosting(1_000);
    putIn(person, aWish(listing, 2, budget)).then().statusCode(201);
    Market.nowCosts(listing, 1_250);

    JsonPath seen = basket(person);
    assertEquals(1_000, seen.getLong("lines[0].unit_pence_seen"));
    assertEquals(1_250, seen.getLong("lines[0].unit_pence"));
    assertEquals("price_changed", seen.getString("lines[0].hurdle.code"));
    buy(person)
        .then()
        .statusCode(409)
        .body("code", equalTo("price_changed"))
        .body(
            "lines[0].words",
            containsString("It cost £10.00 when you put it in. Now it costs £12.50."));

    // A change that says nothing about the price says no yes to it either.
    String line = seen.getString("lines[0].id");
    change(person, line, aWish(listing, 3, budget)).then().statusCode(200);
    buy(person).then().statusCode(409).body("code", equalTo("price_changed"));
    change(
            person,
            line,
            Map.of(
                "listing_id",
                listing,
                "listing_version",
                2,
                "quantity",
                3,
                "pots",
                List.of(budget)))
        .then()
        .statusCode(200);
    buy(person).then().statusCode(201).body("total_pence", equalTo(3_750));
  }

  @Test
  void whatOnePotDoesNotHaveTheNextPays() {
    UUID own = holders.aBudgetWith(person, 5_000);
    putIn(person, aWish(Market.aListingCosting(8_000), 1, budget, own)).then().statusCode(201);
    putIn(person, aWish(Market.aListingOf(THIRD, 4_000), 1, budget, own)).then().statusCode(201);
    JsonPath seen = basket(person);
    assertEquals(List.of(2_000, 2_000), seen.getList("lines[1].paid_from.pence"));
    buy(person).then().statusCode(201);
    assertEquals(0, pence(person, budget, "available_pence"));
    assertEquals(3_000, pence(person, own, "available_pence"));
  }

  @Test
  void somethingElseIsKeptAsideWithTheOrdersOrNotAtAll() {
    putIn(person, aWish(Market.aListingCosting(1_000), 1, budget)).then().statusCode(201);
    putIn(person, aTaxi(1_250, budget)).then().statusCode(201);
    buy(person)
        .then()
        .statusCode(201)
        .body("orders", hasSize(1))
        .body("something_else[0].words", equalTo("Taxi to the club"))
        .body("something_else[0].status", equalTo("promised"));
    assertEquals(1_000, pence(person, budget, "reserved_pence"));
    assertEquals(1_250, pence(person, budget, "committed_pence"));
    assertEquals(7_750, pence(person, budget, "available_pence"));
  }

  @Test
  void whatHasToBeAskedOrIsForbiddenWaitsWhileTheRestIsBought() {
    aCouncilThatWantsToBeAsked();
    UUID asked = catalogue.publish(Market.BRIGHT_HOMES, "leisure", "asked-about", 2_000);
    UUID never = catalogue.publish(Market.OTHER_PROVIDER, "leisure", "never", 2_000);
    putIn(person, aWish(asked, 1, budget))
        .then()
        .statusCode(201)
        .body("lines[0].ruling.verdict", equalTo("ask_first"))
        .body("lines[0].ruling.rule", equalTo("asked-about"))
        .body("lines[0].hurdle.code", equalTo("ask_first"));
    buy(person).then().statusCode(409).body("code", equalTo("ask_first"));
    putIn(person, aWish(never, 1, budget)).then().statusCode(201);
    putIn(person, aWish(Market.aListingCosting(1_000), 1, budget)).then().statusCode(201);
    buy(person)
        .then()
        .statusCode(409)
        .body("code", equalTo("not_allowed"))
        .body("lines.code", equalTo(List.of("ask_first", "not_allowed")));

    JsonPath seen = basket(person);
    Map<String, Object> rest =
        Map.of(
            "basket_version", seen.getLong("version"),
            "lines", List.of(seen.getString("lines[2].id")));
    buy(person, rest, newKey())
        .then()
        .statusCode(201)
        .body("total_pence", equalTo(1_000))
        .body("orders[0].decision.rule", equalTo("provisional.any-published-offer"));
    assertEquals(2, basket(person).getList("lines").size());
  }

  /** As other tests have it: about units that nothing else has. */
  private static void aCouncilThatWantsToBeAsked() {
    Sql.asOwner(
        """
        INSERT INTO rule_set (council, version, in_force_from, rules, put_in_force_at, put_in_force_by)
        SELECT 'E10900001', 1, '2020-01-01', '{"rules":[
          {"code":"asked-about","verdict":"ask_first","words":"Please ask first.",
           "when":{"unit":"asked-about"}},
          {"code":"never","verdict":"no","words":"Never.","when":{"unit":"never"}},
          {"code":"not-in-the-catalogue","verdict":"yes_with_note","words":"Keep the receipt.",
           "when":{"categories":["something-else"]}},
          {"code":"provisional.any-published-offer","verdict":"yes","words":"Your council lets you spend this budget on any offer published here.","when":{}}]}',
          now(), 'test'
        ON CONFLICT DO NOTHING
        """);
  }

  @Test
  void anEmptyBasketAndABasketNobodySawAreRefused() {
    buy(person).then().statusCode(422).body("code", equalTo("basket_empty"));
    buy(person, Map.of(), newKey()).then().statusCode(400).body("code", equalTo("invalid_request"));
    buy(person, Map.of("basket_version", 1, "lines", List.of(UUID.randomUUID())), newKey())
        .then()
        .statusCode(409);
  }

  private void threeProvidersCosting(long first, long second, long third) {
    putIn(person, aWish(Market.aListingCosting(first), 1, budget)).then().statusCode(201);
    putIn(person, aWish(Market.aListingOfAnotherProvider(second), 1, budget))
        .then()
        .statusCode(201);
    putIn(person, aWish(Market.aListingOf(THIRD, third), 1, budget)).then().statusCode(201);
  }

  private static long everything() {
    return Sql.number(
        "SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM posting) + (SELECT count(*) FROM hold)"
            + " + (SELECT count(*) FROM idempotency) + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM checkout)"
            + " + (SELECT count(*) FROM elsewhere)");
  }
}
