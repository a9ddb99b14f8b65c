package org.supportmarket.catalogue.moderation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;
import org.supportmarket.catalogue.place.RegisterPlaces;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.Told;
import org.supportmarket.testkit.WithStack;

/** A login without a provider joins; there is one such login, so it is one story in steps. */
@QuarkusTest
@WithStack("catalogue")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JoiningTest {
  private static final String PROFILE =
      """
      {"name": "%s", "joins_as": "%s", "about": "%s", "phone": "01632 960 123",
       "email": "nadia@newell.example.org", "website": %s, "district": "Merrowdale",
       "postcode": "me1 2ab", "works_directly_for_person": %s}
      """;

  @Inject Shelf shelf;
  @Inject RegisterPlaces registerPlaces;

  @BeforeEach
  void theirPostcodeIsSomewhere() {
    registerPlaces.register(List.of(new Place(PlaceKind.OUTCODE, "ME1", "Merrowdale", 51.38, 0.5)));
  }

  @Test
  @Order(1)
  void whatIsMissingIsToldFieldByField() {
    as("provider-new").get("/api/v1/my/provider").then().statusCode(404);
    join("""
    {"joins_as": "organisation", "works_directly_for_person": true, "website": "javascript:1",
     "postcode": "nowhere", "email": "x", "phone": "<b>", "about": " "}
    """)
        .statusCode(422)
        .body("code", equalTo("invalid_provider"))
        .body(
            "fields.field",
            hasItems(
                "name",
                "about",
                "phone",
                "email",
                "website",
                "district",
                "postcode",
                "works_directly_for_person"));
    join(profile("Lost", "organisation", "x", false).replace("me1 2ab", "zz9 9zz"))
        .statusCode(422)
        .body("fields[0].field", equalTo("postcode"))
        .body("fields[0].reason", containsString("name the district"));
    as("holder1").get("/api/v1/my/provider").then().statusCode(403);
  }

  @Test
  @Order(2)
  void whoAppliesIsSeenByModeratorsOnlyAndMayAskAgainAfterARefusal() {
    String id =
        join(profile("Nadia Newell", "personal-assistant", "I help with mornings.", true))
            .statusCode(201)
            .body("status", equalTo("applied"))
            .body("micro", equalTo(true))
            .body("postcode", equalTo("ME1 2AB"))
            .extract()
            .path("id");
    join(profile("Again", "organisation", "x", false))
        .statusCode(409)
        .body("code", equalTo("provider_exists"));
    given().get("/api/v1/providers/" + id).then().statusCode(404);
    as("provider-new").get("/api/v1/moderation/providers").then().statusCode(403);
    as("moderator1")
        .queryParam("state", "applied")
        .get("/api/v1/moderation/providers")
        .then()
        .statusCode(200)
        .body("contents.id", hasItem(id))
        .body("contents.find { it.id == '" + id + "' }.works_directly_for_person", equalTo(true));

    decide("moderator1", id, "refuse", "{\"reason\": \" \"}").statusCode(400);
    decide("moderator1", id, "refuse", "{\"reason\": \"Please tell us more about you.\"}")
        .statusCode(200);
    as("provider-new")
        .get("/api/v1/my/provider")
        .then()
        .body("status", equalTo("closed"))
        .body("status_reason", equalTo("Please tell us more about you."));
    join(profile("Nadia Newell", "personal-assistant", "I help with mornings and meals.", true))
        .statusCode(201)
        .body("id", equalTo(id))
        .body("status", equalTo("applied"));
  }

  @Test
  @Order(3)
  void onceLetInItIsShownAndItsLoginIsToldToOtherServices() {
    String id = mine();
    decide("moderator1", id, "approve", "{\"submitted_at\": \"2020-01-01T00:00:00Z\"}")
        .statusCode(409)
        .body("code", equalTo("changed_meanwhile"));
    decide("moderator1", id, "approve", "{}").statusCode(200).body("state", equalTo("active"));

    given()
        .get("/api/v1/providers/" + id)
        .then()
        .statusCode(200)
        .body("joins_as", equalTo("personal-assistant"))
        .body("works_directly_for_person", equalTo(true))
        .body("regulated", equalTo(false))
        .body("introduction_agency", equalTo(false));
    await().until(() -> !Told.about("catalogue", "provider-linked", id).isEmpty());
    Contracts.assertKept(
        "provider-linked", Told.about("catalogue", "provider-linked", id).getFirst());
    as("provider-new").get("/api/v1/my/listings").then().statusCode(200);
  }

  @Test
  @Order(4)
  void anotherNameWaitsForAModeratorWhileTheTelephoneChangesAtOnce() {
    String id = mine();
    String changed =
        profile("Newell Support", "personal-assistant", "I help with mornings and meals.", true)
            .replace("960 123", "960 321");
    as("provider-new")
        .contentType("application/json")
        .body(changed)
        .put("/api/v1/my/provider")
        .then()
        .statusCode(200)
        .body("name", equalTo("Nadia Newell"))
        .body("phone", equalTo("01632 960 321"))
        .body("change.state", equalTo("submitted"))
        .body("change.name", equalTo("Newell Support"));
    as("moderator2")
        .queryParam("state", "changed")
        .get("/api/v1/moderation/providers")
        .then()
        .body("contents.find { it.id == '" + id + "' }.fields.field", contains("name"))
        .body("contents.find { it.id == '" + id + "' }.fields[0].before", equalTo("Nadia Newell"));

    decide("moderator2", id, "refuse", "{\"reason\": \"That is another firm's name.\"}")
        .statusCode(200);
    as("provider-new")
        .get("/api/v1/my/provider")
        .then()
        .body("change.state", equalTo("refused"))
        .body("change.reason", equalTo("That is another firm's name."));
    as("provider-new")
        .contentType("application/json")
        .body(changed)
        .put("/api/v1/my/provider")
        .then()
        .body("change.state", equalTo("submitted"));
    decide("moderator2", id, "approve", "{}").statusCode(200);
    given().get("/api/v1/providers/" + id).then().body("name", equalTo("Newell Support"));
    decide("moderator2", id, "approve", "{}").statusCode(409);
  }

  @Test
  @Order(5)
  void aSuspendedProviderIsReinstatedByTwoModeratorsOnly() {
    String id = mine();
    UUID listing = shelf.aListing(UUID.fromString(id), "Mornings", 1_600);
    decide("moderator1", id, "suspend", "{\"reason\": \"A report is being looked into.\"}")
        .statusCode(200)
        .body("state", equalTo("suspended"));
    shown(listing)
        .body("status", equalTo("suspended"))
        .body("suspended_reason", equalTo("A report is being looked into."));
    given()
        .get("/api/v1/providers/" + id)
        .then()
        .body("status", equalTo("suspended"))
        .body("suspended_reason", notNullValue());

    decide("moderator1", id, "reinstate", "{\"reason\": \"It was not them.\"}").statusCode(202);
    decide("moderator1", id, "reinstate", "{\"reason\": \"It was not them.\"}")
        .statusCode(409)
        .body("code", equalTo("needs_second_person"));
    shown(listing).body("status", equalTo("suspended"));
    as("moderator2")
        .get("/api/v1/moderation/providers/" + id)
        .then()
        .body("proposal.by_you", equalTo(false))
        .body("proposal.reason", equalTo("It was not them."));
    decide("moderator2", id, "reinstate", "{\"reason\": \"I agree.\"}").statusCode(200);
    shown(listing).body("status", equalTo("published")).body("suspended_reason", nullValue());
    decide("moderator2", id, "reinstate", "{\"reason\": \"I agree.\"}")
        .statusCode(409)
        .body("code", equalTo("wrong_status"));
  }

  @Test
  @Order(6)
  void everyDecisionStandsInTheAuditWithWhoMadeIt() {
    as("moderator1")
        .queryParam("subject_id", mine())
        .get("/api/v1/moderation/audit")
        .then()
        .statusCode(200)
        .body(
            "contents.action",
            contains(
                "provider.reinstated",
                "provider.reinstatement-proposed",
                "provider.suspended",
                "provider.change-approved",
                "provider.change-submitted",
                "provider.change-refused",
                "provider.change-submitted",
                "provider.changed",
                "provider.approved",
                "provider.applied",
                "provider.refused",
                "provider.applied"))
        .body("contents[2].words", equalTo("A report is being looked into."))
        .body("contents[2].roles", hasItem("moderator"))
        .body("contents.actor", not(hasItem("system")));
  }

  private static String profile(String name, String joinsAs, String about, boolean directly) {
    return PROFILE.formatted(name, joinsAs, about, "\"https://newell.example\"", directly);
  }

  private static ValidatableResponse join(String body) {
    return as("provider-new")
        .contentType("application/json")
        .body(body)
        .post("/api/v1/my/provider")
        .then();
  }

  private static String mine() {
    return as("provider-new").get("/api/v1/my/provider").then().extract().path("id");
  }

  private static ValidatableResponse decide(String who, String id, String what, String body) {
    return as(who)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/moderation/providers/" + id + "/" + what)
        .then();
  }

  private static ValidatableResponse shown(UUID listing) {
    return given().get("/api/v1/listings/" + listing).then().statusCode(200);
  }

  private static io.restassured.specification.RequestSpecification as(String login) {
    return given().auth().oauth2(Tokens.of(login));
  }
}
