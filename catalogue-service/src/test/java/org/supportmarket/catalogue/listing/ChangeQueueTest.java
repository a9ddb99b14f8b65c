package org.supportmarket.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class ChangeQueueTest {
  private static final String MINE = "/api/v1/my/listings/";
  private static final String QUEUE = "/api/v1/moderation/changes/";

  @Inject Shelf shelf;
  @Inject Database database;

  private UUID provider;
  private UUID listing;

  @BeforeEach
  void aPublishedListing() {
    provider = shelf.theProviderOfProvider1();
    listing = shelf.aListing(provider, "Tea and a chat", 1_000);
  }

  @Test
  void aNewListingIsSeenByNobodyUntilAModeratorAgrees() {
    String id = begin(draft("Walks by the lake")).statusCode(201).extract().path("id");
    given().get("/api/v1/listings/" + id).then().statusCode(404);
    provider1().post(MINE + id + "/submit").then().body("change_state", equalTo("submitted"));
    given().get("/api/v1/listings/" + id).then().statusCode(404);
    assertEquals(0, database.count("outbox WHERE subject = '" + id + "'"));

    String change = waitingFor(id);
    moderator()
        .get(QUEUE + change)
        .then()
        .body("kind", equalTo("new"))
        .body("obstacle", nullValue())
        .body("fields.find { it.field == 'price' }.before", nullValue())
        .body("fields.find { it.field == 'price' }.after", equalTo("£12.50 per hour"))
        .body(
            "fields.find { it.field == 'times' }.after",
            equalTo("Monday 09:00 to 12:00; Sunday 10:00 to 24:00"))
        .body(
            "fields.find { it.field == 'make_up' }.after",
            equalTo("77% direct support, 13.5% co-ordination, 9.5% company"));
    moderator().post(QUEUE + change + "/approve").then().statusCode(200);
    given()
        .get("/api/v1/listings/" + id)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("orderable", equalTo(true))
        .body("cancellation[1].charge_percent", equalTo(100))
        .body("coverage.districts", equalTo(List.of("Alderwick")))
        .body("needs", equalTo(List.of("sight")))
        .body("price.valid_from", nullValue());
    assertEquals(
        3,
        database.count(
            "audit WHERE subject_id = '"
                + id
                + "' AND action IN ('listing.begun', 'listing.submitted', 'listing.approved')"));
  }

  @Test
  void aChangeShowsFieldByFieldWhatWouldBeDifferentWhileTheOldStays() {
    provider1()
        .contentType("application/json")
        .body("{\"amount_pence\": 1250}")
        .put(MINE + listing + "/price")
        .then()
        .body("change_state", equalTo("submitted"));
    String change = waitingFor(listing.toString());
    moderator()
        .get(QUEUE + change)
        .then()
        .body("fields.size()", equalTo(1))
        .body("fields[0].label", equalTo("Price"))
        .body("fields[0].before", equalTo("£10.00 per hour"))
        .body("fields[0].after", equalTo("£12.50 per hour"));
    page().body("price.amount_pence", equalTo(1_000));

    moderator().post(QUEUE + change + "/approve").then().body("state", equalTo("approved"));
    page().body("price.amount_pence", equalTo(1_250)).body("version", equalTo(2));
    moderator()
        .post(QUEUE + change + "/approve")
        .then()
        .statusCode(409)
        .body("code", equalTo("change_not_waiting"));
    given()
        .get("/api/v1/listings/" + listing + "/versions/1")
        .then()
        .statusCode(200)
        .body("price.amount_pence", equalTo(1_000))
        .body("provider_name", equalTo("Provider One"));
    given()
        .get("/api/v1/listings/" + listing + "/versions/2")
        .then()
        .body("price.amount_pence", equalTo(1_250));
    given().get("/api/v1/listings/" + listing + "/versions/3").then().statusCode(404);
  }

  @Test
  void aRefusalIsToldWithItsReasonAndTheNextDraftStartsAnew() {
    save(draft("Tea, cake and a chat")).statusCode(200).body("change_state", equalTo("draft"));
    page().body("name", equalTo("Tea and a chat"));
    provider1().post(MINE + listing + "/submit").then().statusCode(200);
    String change = waitingFor(listing.toString());
    refuse(change, " ").statusCode(422).body("code", equalTo("reason_needed"));
    refuse(change, "What does the cake cost?").statusCode(200);
    provider1()
        .get(MINE + listing)
        .then()
        .body("change_state", equalTo("refused"))
        .body("reason", equalTo("What does the cake cost?"))
        .body("draft.name", equalTo("Tea, cake and a chat"))
        .body("listing.name", equalTo("Tea and a chat"));
    save(draft("Tea, cake included")).body("change_state", equalTo("draft"));
    provider1().get(MINE + listing).then().body("reason", nullValue());
  }

  @Test
  void amongWhatAModeratorApprovesIsNothingTheyHaveNotRead() {
    save(draft("As read"));
    provider1().post(MINE + listing + "/submit").then().statusCode(200);
    String read = waitingFor(listing.toString());
    save(draft("Changed behind their back"));
    moderator()
        .post(QUEUE + read + "/approve")
        .then()
        .statusCode(409)
        .body("code", equalTo("change_not_waiting"));
    page().body("name", equalTo("Tea and a chat"));
  }

  @Test
  void personalCareNeedsARegistrationOrSomeoneWhoWorksDirectlyForThePerson() {
    Map<String, Object> care = draft("Help with washing");
    care.put("category", "personal-care");
    String id = begin(care).statusCode(201).extract().path("id");
    provider1()
        .post(MINE + id + "/submit")
        .then()
        .statusCode(409)
        .body("code", equalTo("not_publishable"))
        .body("detail", containsString("registered with the Care Quality Commission"));
    care.put("kind", "personal-assistant");
    save(id, care);
    provider1()
        .post(MINE + id + "/submit")
        .then()
        .statusCode(409)
        .body("detail", containsString("under their control"));
    care.put("works_directly_for_person", true);
    save(id, care);
    provider1()
        .post(MINE + id + "/submit")
        .then()
        .statusCode(409)
        .body("detail", containsString("offer this as a service"));
    care.put("introduction_only", true);
    care.put("kind", "service");
    save(id, care);
    provider1().post(MINE + id + "/submit").then().statusCode(200);
  }

  @Test
  void everyFaultOfADraftIsToldByItsField() {
    Map<String, Object> bad = draft("");
    bad.put("kind", "item");
    bad.put("category", "<script>");
    bad.put("price", Map.of("amount_pence", -1, "unit", "furlong"));
    bad.put("make_up", makeUp(770, 135, 96));
    bad.put("cancellation", List.of(tier(24, 50), tier(48, 100)));
    bad.put("needs", List.of("'; DROP TABLE listing; --"));
    bad.put("times", List.of(Map.of("day", "mon", "from", "17:00", "until", "09:00")));
    bad.put("coverage", Map.of("districts", List.of(), "radius_km", 5_000));
    bad.put("minimum_minutes", 50);
    bad.put("postcode", "nowhere");
    bad.put("summary", "x".repeat(400));
    List<String> fields =
        begin(bad)
            .statusCode(422)
            .body("code", equalTo("invalid_listing"))
            .extract()
            .path("fields.field");
    assertEquals(
        List.of(
            "kind",
            "category",
            "name",
            "summary",
            "price",
            "minimum_minutes",
            "cancellation",
            "make_up",
            "needs",
            "coverage",
            "times",
            "postcode"),
        fields);
  }

  @Test
  void whatNobodyCanSeeIsNotKept() {
    Map<String, Object> odd = draft("Tea\u0000 and\u202e {cake} ${7*7}");
    String id = begin(odd).statusCode(201).extract().path("id");
    provider1().get(MINE + id).then().body("listing.name", equalTo("Tea and {cake} ${7*7}"));
  }

  @Test
  void aPriceOutsideItsTimeCanNotBeOrdered() {
    Map<String, Object> early = draft("From next century");
    early.put("price", Map.of("amount_pence", 1_250, "unit", "hour", "valid_from", "2126-01-01"));
    save(early);
    provider1().post(MINE + listing + "/submit").then().statusCode(200);
    moderator().post(QUEUE + waitingFor(listing.toString()) + "/approve").then().statusCode(200);
    page()
        .body("orderable", equalTo(false))
        .body("not_orderable_reason", equalTo("Its price holds from 1 January 2126 on."))
        .body("price.valid_from", equalTo("2126-01-01"))
        .body("status", equalTo("published"));
  }

  @Test
  void aModeratorSuspendsAndReinstatesOneListingAndNobodyElseMay() {
    moderate("suspend", "{\"reason\": \"We are asking the provider.\"}")
        .statusCode(200)
        .body("status", equalTo("suspended"));
    page().body("suspended_reason", equalTo("We are asking the provider."));
    moderate("reinstate", "{\"reason\": \"All is well.\"}").body("status", equalTo("published"));
    moderate("reinstate", "{\"reason\": \"All is well.\"}")
        .statusCode(409)
        .body("code", equalTo("listing_not_suspended"));
    provider1().get(QUEUE).then().statusCode(403);
    given().post("/api/v1/moderation/listings/" + listing + "/suspend").then().statusCode(401);
    UUID theirs = shelf.aListing(shelf.aProviderCalled("Somebody else"), "Theirs", 1_000);
    provider1().get(MINE + theirs).then().statusCode(404);
    save(theirs.toString(), draft("Taken over")).statusCode(404);
    moderator().queryParam("state", "draft").get(QUEUE).then().statusCode(400);
    provider1().get(MINE).then().body("id", not(hasItem(theirs.toString())));
  }

  private ValidatableResponse moderate(String what, String body) {
    return moderator()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/moderation/listings/" + listing + "/" + what)
        .then();
  }

  private String waitingFor(String listingId) {
    return moderator()
        .queryParam("per_page", 50)
        .get(QUEUE)
        .then()
        .statusCode(200)
        .extract()
        .path("contents.find { it.listing_id == '" + listingId + "' }.id");
  }

  private static ValidatableResponse refuse(String change, String reason) {
    return moderator()
        .contentType("application/json")
        .body(Map.of("reason", reason))
        .post(QUEUE + change + "/refuse")
        .then();
  }

  private static ValidatableResponse begin(Map<String, Object> draft) {
    return provider1().contentType("application/json").body(draft).post(MINE).then();
  }

  private ValidatableResponse save(Map<String, Object> draft) {
    return save(listing.toString(), draft);
  }

  private static ValidatableResponse save(String id, Map<String, Object> draft) {
    return provider1().contentType("application/json").body(draft).put(MINE + id).then();
  }

  private ValidatableResponse page() {
    return given().get("/api/v1/listings/" + listing).then().statusCode(200);
  }

  private static Map<String, Object> draft(String name) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("kind", "service");
    draft.put("category", "day-opportunities");
    draft.put("name", name);
    draft.put("summary", "An hour together.");
    draft.put("description", "We come to you.");
    draft.put("price", Map.of("amount_pence", 1_250, "unit", "hour"));
    draft.put("orderable", true);
    draft.put("included", List.of("The tea"));
    draft.put("cancellation", List.of(tier(48, 50), tier(24, 100)));
    draft.put("make_up", makeUp(770, 135, 95));
    draft.put("age_groups", List.of("older"));
    draft.put("needs", List.of("sight"));
    draft.put("coverage", Map.of("districts", List.of("Alderwick")));
    draft.put(
        "times",
        List.of(
            Map.of("day", "mon", "from", "09:00", "until", "12:00"),
            Map.of("day", "sun", "from", "10:00", "until", "24:00")));
    return draft;
  }

  private static Map<String, Integer> tier(int hours, int percent) {
    return Map.of("notice_hours", hours, "charge_percent", percent);
  }

  private static Map<String, Integer> makeUp(int support, int coordination, int company) {
    return Map.of(
        "direct_support_permille", support,
        "coordination_permille", coordination,
        "company_permille", company);
  }

  private static RequestSpecification provider1() {
    return given().auth().oauth2(Tokens.of("provider1"));
  }

  private static RequestSpecification moderator() {
    return given().auth().oauth2(Tokens.of("moderator1"));
  }
}
