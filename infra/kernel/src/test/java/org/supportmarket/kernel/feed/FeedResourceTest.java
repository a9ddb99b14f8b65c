package org.supportmarket.kernel.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("kernel")
class FeedResourceTest {
  @Inject Outbox outbox;

  @Test
  void aServiceReadsEventsAsCloudEvents() {
    UUID id = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.add(
                    new OutboxEvent(
                        id, "org.example.probed.v1", "thing-1", Instant.EPOCH, Map.of("size", 7))));
    given()
        .auth()
        .oauth2(Tokens.feedReader())
        .queryParam("limit", 1000)
        .get("/feed")
        .then()
        .statusCode(200)
        .contentType("application/cloudevents-batch+json")
        .header("Feed-Generation", "1")
        .body("id", hasItem(id.toString()))
        .body("find { it.id == '" + id + "' }.specversion", equalTo("1.0"))
        .body("find { it.id == '" + id + "' }.data.size", equalTo(7));
  }

  @Test
  void nobodyReadsTheFeedWithoutAToken() {
    given().get("/feed").then().statusCode(401);
  }

  @Test
  void aPersonsTokenDoesNotOpenTheFeed() {
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .get("/feed")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("forbidden"));
  }

  @Test
  void aCursorFromAFutureThatWasLostIsAConflict() {
    given()
        .auth()
        .oauth2(Tokens.feedReader())
        .queryParam("after", "99.1.1")
        .get("/feed")
        .then()
        .statusCode(409)
        .body("code", equalTo("unknown_generation"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1.2", "1.2.3.4", "-1.0.0", "1.2.99999999999999999999"})
  void whatIsNoCursorIsRefused(String cursor) {
    given()
        .auth()
        .oauth2(Tokens.feedReader())
        .queryParam("after", cursor)
        .get("/feed")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_cursor"));
  }
}
