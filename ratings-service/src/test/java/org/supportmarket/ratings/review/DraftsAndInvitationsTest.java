package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.supportmarket.ratings.review.ReviewCalls.refused;
import static org.supportmarket.ratings.review.ReviewCalls.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Beginning to say something, and being asked to. */
@QuarkusTest
@WithStack("ratings")
class DraftsAndInvitationsTest {
  private static final LocalDate TODAY = LocalDate.now();

  @Inject Ordering ordering;

  private UUID person;
  private Bought bought;

  @BeforeEach
  void holder1BuysSomething() {
    person = ordering.personOf("holder1");
    ordering.personOf("holder2");
    bought = Bought.by(person);
  }

  @Test
  void whatIsSavedIsThereAgainUntilTheReviewIsSent() {
    ordering.delivers(bought);
    draft("holder1").then().statusCode(200).body("stars", nullValue()).body("words", equalTo(""));
    save("holder1", Map.of("aspects", Map.of("kindness", 4), "words", "So far"))
        .then()
        .statusCode(200);
    save("holder1", Map.of("stars", 3, "outcome", "home", "written_by", "supporter"))
        .then()
        .statusCode(200)
        .body("aspects.kindness", nullValue());
    draft("holder1")
        .then()
        .body("stars", equalTo(3))
        .body("outcome", equalTo("home"))
        .body("written_by", equalTo("supporter"));
    write("holder1", bought.line(), 3, "").then().statusCode(201);
    draft("holder1").then().body("stars", nullValue());
  }

  @Test
  void nobodyReadsOrWritesAnotherPersonsDraft() {
    ordering.delivers(bought);
    save("holder1", Map.of("words", "Private")).then().statusCode(200);
    refused(draft("holder2"), 404, "purchase_unknown");
    refused(save("holder2", Map.of("words", "Mine")), 404, "purchase_unknown");
    refused(save("holder1", Map.of("words", "x".repeat(20_000))), 422, "words_too_long");
    refused(save("holder1", Map.of("stars", 9)), 400, "invalid_request");
  }

  @Test
  void theThirdDeliveryBringsOneInvitationAndNotNowEndsIt() {
    ordering.tells(bought.cameOnce(TODAY.minusDays(14)), bought.cameOnce(TODAY.minusDays(7)));
    invitations().body("listing_id", not(hasItem(bought.listing().toString())));
    ordering.tells(bought.cameOnce(TODAY));
    invitations().body("listing_id", hasItem(bought.listing().toString()));
    asHolder1().delete("/api/v1/my/invitations/{listing}", bought.listing()).then().statusCode(200);
    ordering.tells(bought.cameOnce(TODAY));
    invitations().body("listing_id", not(hasItem(bought.listing().toString())));
  }

  @Test
  void threeOrdersOfTheSameAreThreeDeliveriesAndAReviewAnswersTheInvitation() {
    ordering.tells(bought.became("delivered", TODAY));
    for (int more = 0; more < 2; more++) {
      Bought again = Bought.by(person).from(bought.provider(), bought.listing());
      ordering.tells(again.became("delivered", TODAY));
    }
    invitations().body("listing_id", hasItem(bought.listing().toString()));
    write("holder1", bought.line(), 4, "").then().statusCode(201);
    invitations().body("listing_id", not(hasItem(bought.listing().toString())));
  }

  @Test
  void anInvitationOfLongAgoIsNotShownAnyMore() {
    ordering.tells(
        bought.cameOnce(TODAY.minusDays(90)),
        bought.cameOnce(TODAY.minusDays(80)),
        bought.cameOnce(TODAY.minusDays(61)));
    invitations().body("listing_id", not(hasItem(bought.listing().toString())));
  }

  private ValidatableResponse invitations() {
    return asHolder1().get("/api/v1/my/invitations").then().statusCode(200);
  }

  private Response draft(String username) {
    return given()
        .auth()
        .oauth2(Tokens.of(username))
        .get("/api/v1/my/drafts/{line}", bought.line());
  }

  private Response save(String username, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(Tokens.of(username))
        .contentType("application/json")
        .body(body)
        .put("/api/v1/my/drafts/{line}", bought.line());
  }

  private static RequestSpecification asHolder1() {
    return given().auth().oauth2(Tokens.of("holder1"));
  }
}
