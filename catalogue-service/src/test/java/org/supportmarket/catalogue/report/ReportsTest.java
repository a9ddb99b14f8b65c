package org.supportmarket.catalogue.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class ReportsTest {
  @Inject Shelf shelf;

  private UUID listing;

  @BeforeEach
  void aListing() {
    listing = shelf.aListing(shelf.aProviderCalled("Reported provider"), "Reported", 1_000);
  }

  @Test
  void anybodyReportsAndAModeratorDecidesOnceWithAReason() {
    String id =
        report(given(), "wrong-details", "Their number rings me.")
            .statusCode(201)
            .body("status", equalTo("open"))
            .extract()
            .path("id");
    moderator()
        .get("/api/v1/moderation/reports/" + id)
        .then()
        .statusCode(200)
        .body("listing.name", equalTo("Reported"))
        .body("provider.name", equalTo("Reported provider"))
        .body("about", equalTo("wrong-details"))
        .body("words", equalTo("Their number rings me."))
        .body("signed_in", equalTo(false))
        .body("outcome", nullValue());

    close(id, "provider-told", " ").statusCode(422).body("code", equalTo("words_missing"));
    close(id, "provider-told", "They will change it.")
        .statusCode(200)
        .body("status", equalTo("closed"))
        .body("outcome", equalTo("provider-told"))
        .body("outcome_words", equalTo("They will change it."));
    moderator()
        .get("/api/v1/moderation/audit?subject_id=" + id)
        .then()
        .statusCode(200)
        .body("contents.action", contains("report.closed"));
    close(id, "no-action", "Again").statusCode(409).body("code", equalTo("report_closed"));
  }

  @Test
  void theOldestStandsFirstInTheQueue() {
    report(given().auth().oauth2(Tokens.of("holder1")), "unsafe", "I am worried.").statusCode(201);
    var queue =
        moderator().get("/api/v1/moderation/reports?per_page=50").then().statusCode(200).extract();
    List<String> days = queue.path("contents.reported_at");
    assertEquals(days.stream().sorted().toList(), days);
    moderator().get("/api/v1/moderation/reports?status=old").then().statusCode(400);
  }

  @Test
  void onlyModeratorsReadReports() {
    given().get("/api/v1/moderation/reports").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("provider1"))
        .get("/api/v1/moderation/reports")
        .then()
        .statusCode(403);
  }

  @Test
  void aReportNeedsWordsAndSomethingItIsAbout() {
    report(given(), "unsafe", "").statusCode(422);
    report(given(), "boring", "Yes").statusCode(400);
    listing = UUID.randomUUID();
    report(given(), "unsafe", "Where?").statusCode(404);
  }

  @Test
  void theFiftyFirstOpenReportOfAListingIsNotNeeded() {
    for (int i = 0; i < ReportListing.MOST_OPEN; i++) {
      report(given(), "unsafe", "Number " + i).statusCode(201);
    }
    report(given(), "unsafe", "One more").statusCode(429).body("code", equalTo("too_many_reports"));
  }

  private ValidatableResponse report(RequestSpecification by, String about, String words) {
    return by.contentType("application/json")
        .body(Map.of("about", about, "words", words))
        .post("/api/v1/listings/" + listing + "/reports")
        .then();
  }

  private static ValidatableResponse close(String id, String outcome, String words) {
    return moderator()
        .contentType("application/json")
        .body(Map.of("outcome", outcome, "words", words))
        .post("/api/v1/moderation/reports/" + id + "/close")
        .then();
  }

  private static RequestSpecification moderator() {
    return given().auth().oauth2(Tokens.of("moderator1"));
  }
}
