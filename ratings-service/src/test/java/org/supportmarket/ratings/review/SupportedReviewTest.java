package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ratings.review.ReviewCalls.refused;
import static org.supportmarket.ratings.review.ReviewCalls.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ratings.neighbour.OtherServices;
import org.supportmarket.ratings.neighbour.WithOtherServices;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
@WithOtherServices
class SupportedReviewTest {
  @Inject Ordering ordering;

  private UUID person;
  private Bought delivered;

  @BeforeEach
  void somebodyActsForHolder1() {
    OtherServices.know();
    person = ordering.personOf("holder1");
    delivered = ordering.aDeliveryTo(person);
    OtherServices.lets(person, "supporter");
  }

  @AfterEach
  void nobodyActsForAnybody() {
    OtherServices.know();
  }

  @Test
  void aSupporterWritesDownWhatThePersonSaysAndThePersonCanPutItRight() {
    String id =
        writeDown("supporter1", delivered.line())
            .then()
            .statusCode(201)
            .body("written_by", equalTo("supporter"))
            .body("acting", equalTo(true))
            .body("state", equalTo("published"))
            .extract()
            .path("id");
    assertEquals(Tokens.of("supporter1"), OtherServices.tokenFor(person), "asked as the caller");
    as("holder1")
        .get("/api/v1/my/reviews")
        .then()
        .body("find { it.id == '%s' }.can_change".formatted(id), equalTo(true));
    ReviewCalls.change("holder1", UUID.fromString(id), 2, "It was not good.")
        .then()
        .statusCode(200)
        .body("acting", equalTo(false))
        .body("written_by", equalTo("self"));
    refused(writeDown("supporter1", delivered.line()), 409, "said_themselves");
    rating().body("distribution", equalTo(List.of(0, 1, 0, 0, 0)));
  }

  @Test
  void aSupporterPutsRightWhatTheyWroteDownAndNothingElse() {
    String id =
        writeDown("supporter1", delivered.line()).then().statusCode(201).extract().path("id");
    refused(putRight("holder2", id), 404, "review_unknown");
    String now =
        putRight("supporter1", id)
            .then()
            .statusCode(200)
            .body("acting", equalTo(true))
            .body("stars", equalTo(2))
            .body("can_change", equalTo(true))
            .extract()
            .path("id");
    rating().body("distribution", equalTo(List.of(0, 1, 0, 0, 0)));
    refused(putRight("supporter1", id), 409, "review_fixed");
    ReviewCalls.change("holder1", UUID.fromString(now), 1, "It was bad.").then().statusCode(200);
    refused(putRight("supporter1", now), 409, "review_fixed");
    String own =
        as("holder1")
            .get("/api/v1/my/reviews")
            .path(
                "find { it.standing && it.listing_id == '%s' }.id".formatted(delivered.listing()));
    refused(putRight("supporter1", own), 404, "review_unknown");
    rating().body("distribution", equalTo(List.of(1, 0, 0, 0, 0)));
  }

  @Test
  void whatThePersonEndsHasEndedWithTheNextThingTheSupporterSends() {
    writeDown("supporter1", delivered.line()).then().statusCode(201);
    Bought next = ordering.aDeliveryTo(person);
    OtherServices.ends(person);
    refused(writeDown("supporter1", next.line()), 403, "not_acting")
        .body("detail", equalTo("You no longer act for this person. Ask them."));
    refused(as("supporter1").get("/api/v1/people/{p}/purchases", person), 403, "not_acting");
    refused(
        as("supporter1").get("/api/v1/people/{p}/drafts/{l}", person, next.line()),
        403,
        "not_acting");
    given().get("/api/v1/listings/{id}/rating", next.listing()).then().body("count", equalTo(0));
  }

  @Test
  void whileOrderingRestsNothingIsWrittenAndNothingIsLost() {
    OtherServices.rest();
    refused(writeDown("supporter1", delivered.line()), 503, "ordering_resting");
    rating().body("count", equalTo(0));
    OtherServices.know();
    OtherServices.lets(person, "supporter");
    writeDown("supporter1", delivered.line()).then().statusCode(201);
    rating().body("count", equalTo(1));
  }

  @Test
  void strangersAndThoseWhoHoldTheMoneyDoNotSpeakForThePerson() {
    OtherServices.know();
    refused(writeDown("supporter1", delivered.line()), 404, "person_unknown");
    OtherServices.lets(person, "fund-holder");
    refused(writeDown("supporter1", delivered.line()), 403, "not_acting");
    rating().body("count", equalTo(0));
  }

  @Test
  void whatThePersonSaidThemselvesIsNeitherShownToTheSupporterNorReplaced() {
    write("holder1", delivered.line(), 1, "They never listen.").then().statusCode(201);
    as("supporter1")
        .get("/api/v1/people/{p}/purchases?order_id={o}", person, delivered.order())
        .then()
        .statusCode(200)
        .body("$", hasSize(1))
        .body("[0].review", nullValue())
        .body("[0].can_review", equalTo(false));
    refused(writeDown("supporter1", delivered.line()), 409, "said_themselves");
    rating().body("distribution", equalTo(List.of(1, 0, 0, 0, 0)));
  }

  @Test
  void whatEachHasBegunIsTheirOwn() {
    draft("holder1", "/api/v1/my/drafts/" + delivered.line(), "It frightens me.");
    String theirs = "/api/v1/people/" + person + "/drafts/" + delivered.line();
    as("supporter1").get(theirs).then().statusCode(200).body("words", equalTo(""));
    draft("supporter1", theirs, "She likes it.");
    as("holder1")
        .get("/api/v1/my/drafts/" + delivered.line())
        .then()
        .body("words", equalTo("It frightens me."));
    writeDown("supporter1", delivered.line()).then().statusCode(201);
    as("supporter1").get(theirs).then().body("words", equalTo(""));
    as("holder1")
        .get("/api/v1/my/drafts/" + delivered.line())
        .then()
        .body("words", equalTo("It frightens me."));
  }

  private static void draft(String username, String path, String words) {
    as(username)
        .contentType("application/json")
        .body(Map.of("words", words))
        .put(path)
        .then()
        .statusCode(200);
  }

  private Response writeDown(String username, UUID line) {
    return as(username)
        .contentType("application/json")
        .body(Map.of("order_line_id", line, "stars", 4, "words", "She says they are kind."))
        .post("/api/v1/people/{person}/reviews", person);
  }

  private Response putRight(String username, String review) {
    return as(username)
        .contentType("application/json")
        .body(Map.of("stars", 2, "words", "She says they came late."))
        .put("/api/v1/people/{person}/reviews/{id}", person, review);
  }

  private ValidatableResponse rating() {
    return given().get("/api/v1/listings/{id}/rating", delivered.listing()).then().statusCode(200);
  }

  private static RequestSpecification as(String username) {
    return given().auth().oauth2(Tokens.of(username));
  }
}
