package org.supportmarket.ratings.sample;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
@TestProfile(SampleProfile.class)
class SampleReviewsTest {
  private static final LocalDate AFTER_THE_HISTORY = LocalDate.of(2026, 11, 1);

  @Inject Outbox outbox;
  @Inject SampleReviews reviews;
  @Inject SampleCases cases;

  private final UUID provider = UUID.randomUUID();
  private final UUID triedByHand = UUID.randomUUID();
  private final UUID ofHolder1 = UUID.randomUUID();

  @Test
  void sampleDeliveriesGetTheirReviewsOnceAndOthersNone() {
    List<JsonNode> told = new ArrayList<>();
    for (int n = 0; n < 120; n++) {
      told.add(boughtFrom(provider, person("person:" + n)).became("delivered"));
      told.add(boughtFrom(ofHolder1, person("person:holder1")).became("delivered"));
      told.add(
          boughtFrom(triedByHand, person("person:" + n)).became("delivered", AFTER_THE_HISTORY));
      told.add(boughtFrom(triedByHand, person("person:" + n)).became("accepted"));
    }
    ordersAreTold(told);

    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () ->
                given()
                    .get("/api/v1/sample")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("done")));
    int written = ratingCount(provider);
    assertTrue(written > 30 && written < 66, "of 120 deliveries reviewed: " + written);
    given().get("/api/v1/sample").then().body("done", equalTo(written));
    assertEquals(0, ratingCount(ofHolder1));
    assertEquals(0, ratingCount(triedByHand));

    assertEquals(0, reviews.writeNext());
    assertEquals(written, ratingCount(provider));
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .get("/api/v1/summaries/check")
        .then()
        .body("ok", equalTo(true));
    casesInEveryStateAreMadeOnceAndCountInNoScore(written);
  }

  private void casesInEveryStateAreMadeOnceAndCountInNoScore(int written) {
    cases.make();
    cases.make();
    waitingFor("waiting", 9);
    waitingFor("appeals", 1);
    moderator("/api/v1/honesty-flags").body("kind", hasItems("one_supporter", "copied", "related"));
    given()
        .auth()
        .oauth2(Tokens.of("safeguarding1"))
        .get("/api/v1/safeguarding/worries")
        .then()
        .body("total_items", greaterThanOrEqualTo(3));
    assertEquals(written, ratingCount(provider));
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .get("/api/v1/summaries/check")
        .then()
        .body("ok", equalTo(true));
  }

  private static void waitingFor(String queue, int many) {
    moderator("/api/v1/moderation/reviews?queue=" + queue).body("total_items", equalTo(many));
  }

  private static ValidatableResponse moderator(String path) {
    return given().auth().oauth2(Tokens.of("moderator1")).get(path).then().statusCode(200);
  }

  private void ordersAreTold(List<JsonNode> events) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.addAll(
                    events.stream()
                        .map(
                            event ->
                                new OutboxEvent(
                                    UUID.fromString(event.get("id").asText()),
                                    event.get("type").asText(),
                                    event.get("subject").asText(),
                                    Instant.parse(event.get("time").asText()),
                                    event.get("data")))
                        .toList()));
  }

  private static int ratingCount(UUID provider) {
    return given()
        .get("/api/v1/providers/{id}/rating", provider)
        .then()
        .statusCode(200)
        .extract()
        .path("count");
  }

  private static Bought boughtFrom(UUID provider, UUID person) {
    return Bought.by(person).from(provider, UUID.randomUUID());
  }

  private static UUID person(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
