package org.supportmarket.ordering.delivery;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class ProviderOrdersTest {
  private static final UUID OURS = Market.BRIGHT_HOMES;

  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;
  private UUID order;

  @BeforeEach
  void anOrderOfTenPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 10_000);
    order = placed(person, budget, Market.aListingCosting(1_000));
  }

  @Test
  void acceptingAndDeliveringMoveTheMoneyOnStepByStep() {
    providerStep("provider1", OURS, order, "accept")
        .then()
        .statusCode(200)
        .body("status", equalTo("accepted"))
        .body("can_deliver", equalTo(true))
        .body("can_accept", equalTo(false));
    assertEquals(0, pence(person, budget, "reserved_pence"));
    assertEquals(1_000, pence(person, budget, "committed_pence"));

    providerStep("provider1", OURS, order, "deliver")
        .then()
        .statusCode(200)
        .body("status", equalTo("delivered"));
    assertEquals(0, pence(person, budget, "committed_pence"));
    assertEquals(1_000, pence(person, budget, "delivered_pence"));
    assertEquals(9_000, pence(person, budget, "available_pence"));
    assertEquals(10_000, pence(person, budget, "allocated_pence"));
  }

  @Test
  void decliningGivesTheMoneyBackAndTellsThePersonWhy() {
    decline("We are fully booked until March.", newKey())
        .then()
        .statusCode(200)
        .body("status", equalTo("declined"))
        .body("history[1].reason", equalTo("We are fully booked until March."));
    as("holder1")
        .get("/api/v1/people/{person}/orders/{order}", person.id(), order)
        .then()
        .body("status", equalTo("declined"))
        .body("history[1].reason", equalTo("We are fully booked until March."));
    assertEquals(10_000, pence(person, budget, "available_pence"));
  }

  @Test
  void theReasonStandsInTheErasableTableOnly() {
    String words = "Reason " + UUID.randomUUID();
    String key = newKey();
    decline(words, key).then().statusCode(200);
    assertEquals(1, Sql.number("SELECT count(*) FROM personal_text WHERE body = ?", words));
    assertEquals(
        0,
        Sql.number(
            "SELECT (SELECT count(*) FROM idempotency WHERE response::text LIKE ?)"
                + " + (SELECT count(*) FROM outbox o WHERE o::text LIKE ?)"
                + " + (SELECT count(*) FROM audit a WHERE a::text LIKE ?)",
            "%" + words + "%",
            "%" + words + "%",
            "%" + words + "%"));
    decline(words, key).then().statusCode(200).body("history[1].reason", equalTo(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"reason\":\" \"}",
        "{\"reason\":\"\\u0000\"}",
        "{\"reason\":\"\\ud800\"}"
      })
  void decliningNeedsAReason(String body) {
    as("provider1")
        .header("Idempotency-Key", newKey())
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/providers/{provider}/orders/{order}/decline", OURS, order)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_request"));
    assertEquals(1_000, pence(person, budget, "reserved_pence"));
  }

  @Test
  void whatIsNotAcceptedCannotBeDelivered() {
    providerStep("provider1", OURS, order, "deliver")
        .then()
        .statusCode(409)
        .body("code", equalTo("wrong_state"));
    assertEquals(1_000, pence(person, budget, "reserved_pence"));
  }

  @Test
  void aProviderSeesWhoItIsForAndNeverWhatPays() {
    as("provider1")
        .get("/api/v1/providers/{provider}/orders?status=placed", OURS)
        .then()
        .statusCode(200)
        .body("contents.id", hasItem(order.toString()))
        .body("contents.find { it.id == '" + order + "' }.person_name", equalTo("Hazel Holder"))
        .body(not(containsString("budget_id")))
        .body(not(containsString("decision")))
        .body(not(containsString(budget.toString())));
  }

  @Test
  void anotherProviderFindsNothing() {
    as("provider2")
        .get("/api/v1/providers/{provider}/orders", OURS)
        .then()
        .statusCode(404)
        .body("code", equalTo("provider_unknown"));
    providerStep("provider2", OURS, order, "accept").then().statusCode(404);
    providerStep("provider2", Market.OTHER_PROVIDER, order, "accept")
        .then()
        .statusCode(404)
        .body("code", equalTo("order_unknown"));
    assertEquals(1_000, pence(person, budget, "reserved_pence"));
  }

  @Test
  void aStepWithoutAKeyIsNotTaken() {
    as("provider1")
        .post("/api/v1/providers/{provider}/orders/{order}/accept", OURS, order)
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency_key_required"));
  }

  private Response decline(String reason, String key) {
    return as("provider1")
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", reason))
        .post("/api/v1/providers/{provider}/orders/{order}/decline", OURS, order);
  }
}
