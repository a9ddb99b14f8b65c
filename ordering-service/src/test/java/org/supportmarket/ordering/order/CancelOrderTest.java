package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.cancel;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class CancelOrderTest {
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
  void aPlacedOrderGivesAllItsMoneyBack() {
    cancel(person, order).then().statusCode(200).body("status", equalTo("cancelled"));
    assertEquals(10_000, pence(person, budget, "available_pence"));
    assertEquals(0, pence(person, budget, "reserved_pence"));
  }

  @Test
  void anAcceptedOrderGivesAllItsMoneyBack() {
    providerStep("provider1", Market.BRIGHT_HOMES, order, "accept").then().statusCode(200);
    assertEquals(1_000, pence(person, budget, "committed_pence"));
    cancel(person, order)
        .then()
        .statusCode(200)
        .body("can_cancel", equalTo(false))
        .body("history[2].status", equalTo("cancelled"));
    assertEquals(10_000, pence(person, budget, "available_pence"));
    assertEquals(0, pence(person, budget, "committed_pence"));
  }

  @Test
  void aCancelledOrderCannotBeCancelledAgain() {
    cancel(person, order).then().statusCode(200);
    cancel(person, order).then().statusCode(409).body("code", equalTo("not_cancellable"));
    assertEquals(10_000, pence(person, budget, "available_pence"));
  }

  @Test
  void theSameKeyCancelsOnceAndAnswersTheSame() {
    String key = newKey();
    for (int i = 0; i < 2; i++) {
      as("holder1")
          .header("Idempotency-Key", key)
          .contentType(ContentType.JSON)
          .body("{}")
          .post("/api/v1/people/{person}/orders/{order}/cancel", person.id(), order)
          .then()
          .statusCode(200)
          .body("status", equalTo("cancelled"));
    }
    assertEquals(10_000, pence(person, budget, "available_pence"));
  }

  @Test
  void aDeliveredOrderCannotBeCancelled() {
    providerStep("provider1", Market.BRIGHT_HOMES, order, "accept").then().statusCode(200);
    providerStep("provider1", Market.BRIGHT_HOMES, order, "deliver").then().statusCode(200);
    cancel(person, order).then().statusCode(409).body("code", equalTo("not_cancellable"));
    assertEquals(1_000, pence(person, budget, "delivered_pence"));
  }

  @Test
  void anotherPersonsOrderIsNotFound() {
    PersonRef other = holders.person("holder2");
    as("holder2")
        .header("Idempotency-Key", newKey())
        .post("/api/v1/people/{person}/orders/{order}/cancel", other.id(), order)
        .then()
        .statusCode(404)
        .body("code", equalTo("order_unknown"));
    assertEquals(1_000, pence(person, budget, "reserved_pence"));
  }
}
