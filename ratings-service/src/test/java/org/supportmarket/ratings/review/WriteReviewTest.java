package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ratings.review.ReviewCalls.refused;
import static org.supportmarket.ratings.review.ReviewCalls.send;
import static org.supportmarket.ratings.review.ReviewCalls.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.testkit.TestDatabase;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class WriteReviewTest {
  @Inject Ordering ordering;

  private Bought delivered;

  @BeforeEach
  void somethingWasDeliveredToHolder1() {
    delivered = ordering.aDeliveryTo(ordering.personOf("holder1"));
    ordering.personOf("holder2");
  }

  @Test
  void whoeverBoughtSomethingRatesItAfterDelivery() {
    write("holder1", delivered.line(), 4, "Came on time.\r\nI would <b>choose</b> them again.")
        .then()
        .statusCode(201)
        .body("id", notNullValue())
        .body("order_line_id", equalTo(delivered.line().toString()))
        .body("provider_id", equalTo(delivered.provider().toString()))
        .body("stars", equalTo(4))
        .body("words", equalTo("Came on time.\nI would <b>choose</b> them again."))
        .body("state", equalTo("published"))
        .body("written_by", equalTo("self"));
    rating(delivered)
        .body("count", equalTo(1))
        .body("distribution", equalTo(List.of(0, 0, 0, 1, 0)));
  }

  @Test
  void wordsMayBeLeftOut() {
    write("holder1", delivered.line(), 5, null).then().statusCode(201).body("words", equalTo(""));
  }

  @Test
  void aSecondReviewOfTheSameLineIsRefusedAndChangesNothing() {
    write("holder1", delivered.line(), 4, "first").then().statusCode(201);
    refused(write("holder1", delivered.line(), 1, "second"), 409, "already_reviewed")
        .body("renewable_from", notNullValue());
    rating(delivered)
        .body("count", equalTo(1))
        .body("distribution", equalTo(List.of(0, 0, 0, 1, 0)));
  }

  @Test
  void ofTwentyReviewsOfOneLineAtOnceExactlyOneStands() throws Exception {
    String token = Tokens.of("holder1");
    String body =
        "{\"order_line_id\":\"%s\",\"stars\":5,\"words\":\"me\"}".formatted(delivered.line());
    List<Future<Response>> replies;
    try (ExecutorService people = Executors.newFixedThreadPool(20);
        Connection gate = TestDatabase.asOwner("ratings")) {
      gate.setAutoCommit(false);
      // Reading goes on and inserting waits (for at most 3 s), so that several have looked before
      // the
      // first one writes.
      gate.createStatement().execute("LOCK TABLE review IN EXCLUSIVE MODE");
      replies = Stream.generate(() -> people.submit(() -> send(token, body))).limit(20).toList();
      await().atMost(20, SECONDS).until(() -> waitingForReviews(gate) >= 5);
      gate.commit();
    }
    int written = 0;
    for (Future<Response> reply : replies) {
      if (reply.get().statusCode() == 201) {
        written++;
      } else {
        refused(reply.get(), 409, "already_reviewed");
      }
    }
    assertEquals(1, written);
    rating(delivered).body("count", equalTo(1));
  }

  @Test
  void anotherPersonsPurchaseAndOneThatNeverWasCannotBeToldApart() {
    String another =
        refused(write("holder2", delivered.line(), 5, ""), 404, "purchase_unknown")
            .extract()
            .path("detail");
    refused(write("holder1", UUID.randomUUID(), 5, ""), 404, "purchase_unknown")
        .body("detail", equalTo(another));
    rating(delivered).body("count", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"placed", "accepted", "declined", "cancelled"})
  void whatHasNotBeenDeliveredCannotBeRated(String status) {
    Bought waiting = Bought.by(delivered.person());
    ordering.tells(waiting.became(status));
    refused(write("holder1", waiting.line(), 5, ""), 409, "not_delivered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "-1", "null", "1000000"})
  void starsOutOfRangeAreInvalid(String stars) {
    refused(sendStars(stars), 400, "invalid_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "\"5\"", "true", "[5]", "1e3", "99999999999999999999"})
  void starsThatAreNoWholeNumberAreMalformed(String stars) {
    refused(sendStars(stars), 400, "malformed_json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{}", "{\"stars\":5}", "{\"order_line_id\":\"1\"}"})
  void aBodyThatIsNoReviewIsRefused(String body) {
    given()
        .auth()
        .oauth2(Tokens.of("holder1"))
        .contentType("application/json")
        .body(body)
        .post("/api/v1/reviews")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", not(equalTo(null)));
  }

  @Test
  void wordsThatAreNoTextAreMalformed() {
    refused(write("holder1", delivered.line(), 5, 7), 400, "malformed_json");
  }

  @Test
  void tooManyWordsAreRefusedAndNothingIsWritten() {
    refused(write("holder1", delivered.line(), 5, "x".repeat(20_000)), 422, "words_too_long")
        .body("max", equalTo(2000))
        .body("length", equalTo(20_000));
    refused(write("holder1", delivered.line(), 5, "x".repeat(2001)), 422, "words_too_long");
    rating(delivered).body("count", equalTo(0));
    write("holder1", delivered.line(), 5, "x".repeat(2000)).then().statusCode(201);
  }

  @Test
  void controlCharactersAreDroppedAndDoNotBreakAnything() {
    write("holder1", delivered.line(), 5, "a\u0000b\u001bc\u202ed")
        .then()
        .statusCode(201)
        .body("words", equalTo("abcd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"provider1", "commissioner1", "operator1", "moderator1", "supporter1"})
  void whoeverIsNoBuyerCannotRate(String username) {
    refused(write(username, delivered.line(), 5, ""), 403, "forbidden");
  }

  @Test
  void nobodyRatesWithoutSigningIn() {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/reviews")
        .then()
        .statusCode(401);
  }

  private Response sendStars(String stars) {
    return send(
        Tokens.of("holder1"),
        "{\"order_line_id\":\"%s\",\"stars\":%s,\"words\":\"\"}"
            .formatted(delivered.line(), stars));
  }

  private static ValidatableResponse rating(Bought bought) {
    return given().get("/api/v1/listings/{id}/rating", bought.listing()).then().statusCode(200);
  }

  private static int waitingForReviews(Connection gate) throws SQLException {
    try (Statement query = gate.createStatement();
        ResultSet row =
            query.executeQuery(
                "SELECT count(*) FROM pg_locks WHERE relation = 'review'::regclass AND NOT granted")) {
      row.next();
      return row.getInt(1);
    }
  }
}
