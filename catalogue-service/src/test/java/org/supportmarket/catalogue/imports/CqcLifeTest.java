package org.supportmarket.catalogue.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.catalogue.listing.SuspendListings;
import org.supportmarket.catalogue.listing.SuspensionCause;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** What becomes of a provider as the register changes, from one file to the next. */
@QuarkusTest
@WithStack("catalogue")
class CqcLifeTest {
  private static final String OPEN = "\"registrationStatus\": \"Registered\", \"dormancy\": \"N\"";
  private static final String DORMANT =
      "\"registrationStatus\": \"Registered\", \"dormancy\": \"Y\","
          + " \"dormancyStartDate\": \"2026-03-01\"";
  private static final String CLOSED =
      "\"registrationStatus\": \"Deregistered\", \"deregistrationDate\": \"2026-01-31\","
          + " \"dormancy\": \"N\"";

  @Inject Database database;
  @Inject SuspendListings suspend;
  @Inject Shelf shelf;
  @Inject RecordAccreditation register;

  @Test
  void aChangedRatingIsShownWithWhatWasSaidBefore() {
    String before = "\"historicRatings\": [" + rating("Requires improvement", "2019-05-02") + "],";
    load(place("7-1", "7-10", OPEN, before + rated("Good", "2022-11-19")));
    load(place("7-1", "7-10", OPEN, before + rated("Outstanding", "2026-02-03")))
        .body("changed", equalTo(1));
    load(place("7-1", "7-10", OPEN, before + rated("Outstanding", "2026-02-03")))
        .body("changed", equalTo(0));

    listing("7-1").body("provider.cqc.rating", equalTo("Outstanding"));
    given()
        .get("/api/v1/providers/" + CqcIds.provider("7-10"))
        .then()
        .statusCode(200)
        .body("regulated", equalTo(true))
        .body("cqc.rated_on", equalTo("2026-02-03"))
        .body("cqc.history.rating", contains("Outstanding", "Good", "Requires improvement"))
        .body("accreditations[0].verified_how", containsString("register"));
  }

  @Test
  void aClosedPlaceIsSuspendedWithTheReasonUntilTheRegisterSaysOtherwise() {
    load(two(OPEN, OPEN));
    load(two(CLOSED, OPEN)).body("changed", equalTo(1)).body("unchanged", equalTo(1));

    listing("7-21")
        .body("status", equalTo("suspended"))
        .body("orderable", equalTo(false))
        .body(
            "suspended_reason",
            equalTo(
                "This place's registration with the Care Quality Commission ended on 31 January"
                    + " 2026."));
    listing("7-22").body("status", equalTo("published"));
    load(two(CLOSED, OPEN)).body("changed", equalTo(0));

    String header = "Name,Provider name,CQC Provider ID,CQC Location ID,Service types\n";
    load("cqc-directory", header + "Old print,Life Ltd,7-20,7-21,Homecare agencies\n")
        .body("ignored.deregistered", equalTo(1));
    listing("7-21").body("status", equalTo("suspended"));

    load(two(OPEN, OPEN)).body("changed", equalTo(1));
    listing("7-21").body("status", equalTo("published")).body("suspended_reason", nullValue());
    assertEquals(
        2,
        database.count(
            "audit WHERE kind = 'provider' AND subject_id = '%s' AND action LIKE 'listings.%%'"
                .formatted(CqcIds.provider("7-20"))));
  }

  @Test
  void whenItsLastPlaceClosesAllThatAProviderOffersIsSuspended() {
    UUID provider = CqcIds.provider("7-30");
    load(place("7-31", "7-30", OPEN, ""));
    UUID cleaning = shelf.aListing(provider, "Cleaning of theirs", 1_500);
    load(place("7-31", "7-30", CLOSED, ""));

    listing("7-31").body("suspended_reason", containsString("provider's registration"));
    shown(cleaning).body("status", equalTo("suspended"));
    given()
        .get("/api/v1/providers/" + provider)
        .then()
        .body("regulated", equalTo(false))
        .body("accreditations.size()", equalTo(0));
    long events = database.count("outbox");
    load(place("7-31", "7-30", CLOSED, "")).body("changed", equalTo(0));
    assertEquals(events, database.count("outbox"));

    load(place("7-31", "7-30", OPEN, ""));
    listing("7-31").body("status", equalTo("published")).body("regulated", equalTo(true));
    shown(cleaning).body("status", equalTo("published"));
  }

  @Test
  void aDormantPlaceIsSuspendedAndOnlyItsOwnCauseIsLifted() {
    load(place("7-41", "7-40", DORMANT, ""));
    listing("7-41")
        .body("status", equalTo("suspended"))
        .body("suspended_reason", containsString("since 1 March 2026"));

    UUID id = CqcIds.listing("7-41", "homecare");
    suspend.these(Set.of(id), SuspensionCause.MODERATOR, "We are looking into a report.");
    load(place("7-41", "7-40", OPEN, ""));
    listing("7-41")
        .body("status", equalTo("suspended"))
        .body("suspended_reason", equalTo("We are looking into a report."));
  }

  @Test
  void aVerifiedClaimOfTheSameRegistrationFollowsTheRegister() {
    UUID claimant = shelf.aProviderCalled("Joined by themselves");
    UUID care = shelf.aListing(claimant, "Care of theirs", 2_500);
    register.record(
        claimant,
        new AccreditationDetails(
            "cqc-registered",
            "Registered",
            "7-60",
            "Care Quality Commission",
            null,
            AccreditationStatus.VERIFIED));
    load(place("7-61", "7-60", OPEN, ""));
    load(place("7-61", "7-60", CLOSED, ""));
    shown(care).body("status", equalTo("suspended")).body("accreditations.size()", equalTo(0));
    load(place("7-61", "7-60", CLOSED, "")).body("changed", equalTo(0));

    load(place("7-61", "7-60", OPEN, ""));
    shown(care).body("status", equalTo("published"));
  }

  @Test
  void aServiceTypeWeHaveNeverSeenIsTold() {
    load(place("7-51", "7-50", OPEN, "")
            .replace("Homecare agencies", "Robot care")
            .replace("Domiciliary care service", "Robot care service"))
        .body("taken", equalTo(0))
        .body("unknown_service_types", contains("robot care", "robot care service"));
  }

  private static String two(String first, String second) {
    return place("7-21", "7-20", first, "") + "\n" + place("7-22", "7-20", second, "");
  }

  /** As the Commission's API writes it. */
  private static String place(String id, String provider, String state, String more) {
    return """
        {"locationId": "%s", "providerId": "%s", "name": "Life %s", %s, %s
         "gacServiceTypes": [{"name": "Homecare agencies", "description": "Domiciliary care service"}],
         "specialisms": [{"name": "Dementia"}], "localAuthority": "Dunmere", "careHome": "N"}
        """
        .formatted(id, provider, id, state, more)
        .replace("\n", "");
  }

  private static String rated(String words, String on) {
    return "\"currentRatings\": {" + overall(words, on) + ", \"reportDate\": \"" + on + "\"},";
  }

  private static String overall(String words, String on) {
    return "\"overall\": {\"rating\": \"%s\", \"reportDate\": \"%s\"}".formatted(words, on);
  }

  private static String rating(String words, String on) {
    return "{\"overall\": {\"rating\": \"%s\"}, \"reportDate\": \"%s\"}".formatted(words, on);
  }

  private static ValidatableResponse listing(String location) {
    return shown(CqcIds.listing(location, "homecare"));
  }

  private static ValidatableResponse shown(UUID id) {
    return given().get("/api/v1/listings/" + id).then().statusCode(200);
  }

  private static ValidatableResponse load(String file) {
    return load("cqc-api", file);
  }

  private static ValidatableResponse load(String kind, String file) {
    return given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("application/octet-stream")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports/" + kind)
        .then()
        .statusCode(200);
  }
}
