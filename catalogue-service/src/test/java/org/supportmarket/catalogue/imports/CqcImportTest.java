package org.supportmarket.catalogue.imports;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class CqcImportTest {
  @Inject Database database;

  @Test
  void theRealDirectoryTakenTwiceChangesNothingTheSecondTime() {
    byte[] file = RealFile.read("cqc/directory_head.csv");

    load("cqc-directory", file)
        .body("read", equalTo(500))
        .body("taken", equalTo(148))
        .body("skipped", empty())
        .body("unknown_service_types", empty())
        .body("ignored.repeated_location", equalTo(1))
        .body("ignored.provider_row", equalTo(170))
        .body("ignored.not_social_care", equalTo(181));
    assertEquals(
        140, database.count("provider WHERE cqc_provider_id LIKE '1-%' AND NOT name_provisional"));
    long events = database.count("outbox");

    load("cqc-directory", file)
        .body("taken", equalTo(148))
        .body("changed", equalTo(0))
        .body("unchanged", equalTo(148));
    assertEquals(events, database.count("outbox"));
    isFound("AbilityAvenue Care");
    isFound("'Mollies' Hebe Healthcare Kings Norton");
  }

  @Test
  void theRealApiFileTakenTwiceChangesNothingTheSecondTime() {
    byte[] file = RealFile.read("cqc/syndication_locations_sample40.jsonl");

    load("cqc-api", file)
        .body("read", equalTo(40))
        .body("skipped", empty())
        .body("unknown_service_types", empty())
        .body("ignored.deregistered", equalTo(8))
        .body("ignored.not_social_care", equalTo(5))
        .body("taken", equalTo(27));
    long events = database.count("outbox");

    load("cqc-api", file).body("changed", equalTo(0)).body("unchanged", equalTo(27));
    assertEquals(events, database.count("outbox"));
    isFound("Park House Residential Care Home");
  }

  private static ValidatableResponse load(String kind, byte[] file) {
    return given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("application/octet-stream")
        .body(file)
        .post("/api/v1/imports/" + kind)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200);
  }

  private static void isFound(String name) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                given()
                    .queryParam("q", name)
                    .get("/api/v1/listings")
                    .then()
                    .statusCode(200)
                    .body("total_items", greaterThan(0))
                    .body("all_words", equalTo(true)));
  }
}
