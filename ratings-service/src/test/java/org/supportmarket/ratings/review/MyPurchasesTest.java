package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class MyPurchasesTest {
  @Inject Ordering ordering;

  @Test
  void aPersonSeesWhatTheyBoughtAndWhatTheySaidOfIt() {
    UUID person = ordering.personOf("holder1");
    Bought rated = ordering.aDeliveryTo(person);
    ReviewCalls.write("holder1", rated.line(), 3, "All right.").then().statusCode(201);
    purchases("holder1", rated.order())
        .body("order_line_id", contains(rated.line().toString()))
        .body("[0].delivered_on", equalTo(Bought.DELIVERY_DAY.toString()))
        .body("[0].can_review", equalTo(false))
        .body("[0].review.stars", equalTo(3))
        .body("[0].review.words", equalTo("All right."))
        .body(
            "[0].review.written_on", equalTo(LocalDate.now(ZoneId.of("Europe/London")).toString()));
  }

  @Test
  void whatIsDeliveredAndUnratedCanBeRatedAndWhatIsOnItsWayCannotYet() {
    UUID person = ordering.personOf("holder1");
    Bought delivered = ordering.aDeliveryTo(person);
    Bought placed = Bought.by(person);
    ordering.tells(placed.became("placed"));
    purchases("holder1", delivered.order())
        .body("[0].can_review", equalTo(true))
        .body("[0].review", nullValue());
    purchases("holder1", placed.order())
        .body("[0].can_review", equalTo(false))
        .body("[0].delivered_on", nullValue());
  }

  @Test
  void whatWasCancelledIsLeftOut() {
    Bought cancelled = Bought.by(ordering.personOf("holder1"));
    ordering.tells(cancelled.became("placed"), cancelled.became("cancelled"));
    purchases("holder1", cancelled.order()).body("$", empty());
  }

  @Test
  void nobodySeesAnotherPersonsPurchases() {
    Bought bought = ordering.aDeliveryTo(ordering.personOf("holder1"));
    ordering.personOf("holder2");
    purchases("holder2", bought.order()).body("$", empty());
    purchases("holder2", null).body("order_line_id", not(hasItem(bought.line().toString())));
    purchases("holder1", null).body("order_line_id", hasItem(bought.line().toString()));
  }

  @Test
  void somebodyWhoIsNoPersonWithPurchasesHasNone() {
    purchases("provider1", null).body("$", empty());
  }

  @Test
  void nobodySeesPurchasesWithoutSigningIn() {
    given().get("/api/v1/my/purchases").then().statusCode(401);
  }

  private static ValidatableResponse purchases(String username, UUID order) {
    RequestSpecification request = given().auth().oauth2(Tokens.of(username));
    if (order != null) {
      request.queryParam("order_id", order.toString());
    }
    return request.get("/api/v1/my/purchases").then().statusCode(200);
  }
}
