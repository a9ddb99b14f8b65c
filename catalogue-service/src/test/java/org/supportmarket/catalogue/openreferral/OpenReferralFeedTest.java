package org.supportmarket.catalogue.openreferral;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;
import org.supportmarket.catalogue.place.RegisterPlaces;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class OpenReferralFeedTest {
  private static final String FEED = "/open-referral/v3";

  @Inject OpenReferralShelf shelf;
  @Inject FeedTaxonomies taxonomies;
  @Inject RegisterPlaces registerPlaces;

  private UUID provider;
  private UUID club;
  private UUID walk;

  @BeforeEach
  void aClubAndAWalk() {
    provider = shelf.aProvider("Feed Test Friends");
    club = shelf.aClubThatSaysEverything(provider, "Skittles club");
    walk = shelf.aWalkThatSaysNothing(provider, "Woodland walk");
  }

  @Test
  void everyKindOfAnswerKeepsToThePublishedSchemas() throws IOException {
    OpenReferralSchema.validate("api_details.json", body("/"));
    OpenReferralSchema.validate("service_list.json", body("/services?organization_id=" + provider));
    OpenReferralSchema.validate("service_list.json", body("/services?per_page=100"));
    OpenReferralSchema.validate("empy_list_response.json", body("/services?search=xyzzy"));
    for (UUID one : List.of(club, walk)) {
      OpenReferralSchema.validate("service.json", body("/services/" + one));
      OpenReferralSchema.validate("service_with_definitions.json", body("/services/" + one));
    }
    OpenReferralSchema.validate(
        "service_at_location_list.json", body("/service_at_locations?per_page=100"));
    OpenReferralSchema.validate(
        "service_at_location.json", body("/service_at_locations/" + Ids.atLocation(club)));
    OpenReferralSchema.validate("organization.json", body("/organizations/" + provider));
    OpenReferralSchema.validateEach("organization_list.json", body("/organizations?per_page=100"));
    OpenReferralSchema.validate("taxonomy_list.json", body("/taxonomies"));
    OpenReferralSchema.validate("taxonomy_term_list.json", body("/taxonomy_terms?per_page=100"));
    for (FeedTaxonomy one : taxonomies.all()) {
      OpenReferralSchema.validate("taxonomy.json", body("/taxonomies/" + one.id()));
      OpenReferralSchema.validate(
          "taxonomy_term.json", body("/taxonomy_terms/" + one.taxonomyTerms().getFirst().id()));
    }
  }

  @Test
  void aListingIsToldWithAllItSays() {
    get("/services/" + club)
        .statusCode(200)
        .body("name", equalTo("Skittles club"))
        .body("status", equalTo("active"))
        .body("fees", equalTo("£12.50 per session"))
        .body("minimum_age", equalTo(18))
        .body("maximum_age", equalTo(64))
        .body("alert", equalTo("No spaces at the moment."))
        .body("last_modified", notNullValue())
        .body("organization.id", equalTo(provider.toString()))
        .body("organization.organization_identifiers.identifier_type", contains("CQC provider ID"))
        .body("schedules.byday", contains("TU,FR", "SA"))
        .body("schedules.opens_at", contains("10:00", "18:00"))
        .body("schedules.closes_at", contains("15:00", "21:30"))
        .body("service_areas.name", contains("Dunmere", "Castlebrook", "Within 15 km of Dunmere"))
        .body("service_at_locations.location.addresses[0].postal_code", contains("HX1 1AA"))
        .body("languages.code", contains("en", "bsl"))
        .body("cost_options.amount", contains(12.5f))
        .body("cost_options.valid_from", contains("2026-01-01"))
        .body("contacts.phones[0].number", contains("01632 960222"))
        .body(
            "attributes.taxonomy_term.term",
            hasItems(
                "day-opportunities",
                "activity",
                "dementia",
                "carers",
                "adults",
                "step-free",
                "cqc-rating",
                "worker-gender-choice"))
        .body("attributes.find { it.taxonomy_term.term == 'cqc-rating' }.value", equalTo("Good"));
    get("/service_at_locations/" + Ids.atLocation(club))
        .statusCode(200)
        .body("service.id", equalTo(club.toString()))
        .body("location.name", equalTo("Mill House"));
    get("/services/" + walk)
        .body("description", equalTo("A walk."))
        .body("service_at_locations", empty())
        .body("fees", nullValue());
    get("/organizations/" + provider)
        .body("services.id", containsInAnyOrder(club.toString(), walk.toString()));
  }

  @Test
  void whatIsNotPublishedIsNotInTheFeed() {
    shelf.withdraw(club);

    get("/services/" + club).statusCode(404).body("code", equalTo("not_found"));
    get("/service_at_locations/" + Ids.atLocation(club)).statusCode(404);
    get("/services?organization_id=" + provider).body("contents.id", contains(walk.toString()));

    shelf.withdraw(walk);
    get("/organizations/" + provider).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "search=skittles lunch, true, false",
    "search=woodlands, false, true",
    "search=%27%3B%20DROP%20TABLE%20listing%3B%20--%E2%80%AE%00, false, false",
    "minimum_age=18, true, false",
    "minimum_age=19, false, false",
    "minimum_age=0, true, true",
    "maximum_age=64, true, false",
    "maximum_age=63, false, false",
    "day=Tuesday, true, false",
    "day=SU, false, false",
    "day=fri&start_time=10:00&end_time=15:00:00, true, false",
    "day=fri&start_time=18:00, false, false",
    "end_time=14:00, false, false",
    "modified_after=2026-01-01, true, true",
    "modified_after=2999-01-01T00:00:00Z, false, false",
  })
  void aQuestionFindsWhatItAsksFor(String question, boolean findsClub, boolean findsWalk) {
    ValidatableResponse found =
        get("/services?organization_id=" + provider + "&" + question).statusCode(200);

    found.body("contents.id", findsClub ? hasItem(club.toString()) : not(hasItem(club.toString())));
    found.body("contents.id", findsWalk ? hasItem(walk.toString()) : not(hasItem(walk.toString())));
    get("/service_at_locations?organization_id=" + provider + "&" + question)
        .body("contents.service.id", findsClub ? contains(club.toString()) : empty());
    get("/organizations?organization_id=" + provider + "&" + question)
        .body("total_items", is(findsClub || findsWalk ? 1 : 0));
  }

  @Test
  void aPostcodeFindsWhatIsNearItOrCoversIt() {
    registerPlaces.register(
        List.of(
            new Place(PlaceKind.POSTCODE, "HX1 1AA", null, 53.722, -1.86),
            new Place(PlaceKind.POSTCODE, "TR19 7AA", null, 50.06, -5.71)));
    String ofOurs = "/services?organization_id=" + provider + "&postcode=";

    get(ofOurs + "HX1 1AA").statusCode(200).body("contents.id", contains(club.toString()));
    get(ofOurs + "HX1 1AA&proximity=1000").body("contents.id", contains(club.toString()));
    get(ofOurs + "TR19 7AA").body("empty", is(true));
    get(ofOurs + "TR19 7AA&proximity=100000").body("empty", is(true));
    get(ofOurs + "ZZ99 9ZZ").statusCode(422).body("code", equalTo("postcode_unknown"));
    get("/services?proximity=1000").statusCode(400).body("parameter", equalTo("proximity"));
  }

  @Test
  void everyWordOfATaxonomyFindsItsServices() {
    for (String[] word :
        new String[][] {
          {FeedTaxonomies.CATEGORIES, "day-opportunities"},
          {FeedTaxonomies.KINDS, "activity"},
          {FeedTaxonomies.NEEDS, "dementia"},
          {FeedTaxonomies.AGE_GROUPS, "adults"},
          {FeedTaxonomies.ACCESS, "hearing-loop"},
          {FeedTaxonomies.FACTS, "cqc-rating"}
        }) {
      FeedTerm term = taxonomies.term(word[0], word[1]).orElseThrow();
      get("/services?organization_id=" + provider + "&taxonomy_term_id=" + term.id())
          .body("contents.id", contains(club.toString()));
    }
    get("/services?taxonomy_id="
            + FeedTaxonomy.idOf(FeedTaxonomies.NEEDS)
            + "&organization_id="
            + provider)
        .body("contents.id", contains(club.toString()));
    get("/services?taxonomy_term_id=" + UUID.randomUUID()).body("empty", is(true));
  }

  @Test
  void pagesTellWhereOneIsAndLeadThroughAll() {
    get("/services?organization_id=" + provider + "&per_page=1&page=2")
        .body("total_items", is(2))
        .body("total_pages", is(2))
        .body("page_number", is(2))
        .body("size", is(1))
        .body("first_page", is(false))
        .body("last_page", is(true))
        .body("empty", is(false))
        .body("contents.size()", is(1));
    get("/services?page=900000").body("empty", is(true)).body("last_page", is(true));
  }

  @Test
  void whoHasItAlreadyGetsNothingAgainUntilItChanges() {
    String tag = get("/services/" + club).extract().header("ETag");

    given()
        .header("If-None-Match", "\"other\", " + tag)
        .get(FEED + "/services/" + club)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Access-Control-Allow-Origin", equalTo("*"));

    Instant before = Instant.now();
    shelf.rename(provider, "Feed Test Friends Ltd");
    given()
        .header("If-None-Match", tag)
        .get(FEED + "/services/" + club)
        .then()
        .statusCode(200)
        .body("organization.name", equalTo("Feed Test Friends Ltd"));
    get("/services?organization_id=" + provider + "&modified_after=" + before)
        .body("total_items", is(2));
  }

  @Test
  void theFeedIsOpenToEverySiteAndNothingElseIs() {
    get("").statusCode(200).body("version", equalTo("HSDS-UK-3.0"));
    get("/").statusCode(200).header("Access-Control-Allow-Origin", equalTo("*"));
    get("/services/" + UUID.randomUUID())
        .statusCode(404)
        .header("Access-Control-Allow-Origin", equalTo("*"));
    given()
        .get("/api/v1/listings/" + club)
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .header("Origin", "https://elsewhere.example")
        .options(FEED + "/services/" + club)
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", equalTo("*"))
        .header("Access-Control-Allow-Methods", equalTo("GET, HEAD, OPTIONS"));
    given().head(FEED + "/services").then().statusCode(200).header("ETag", notNullValue());
    assertEquals(405, given().post(FEED + "/services").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=x",
        "per_page=101",
        "per_page=-1",
        "organization_id=1",
        "day=x",
        "start_time=25:00",
        "modified_after=yesterday",
        "minimum_age=-1",
        "full=perhaps",
        "page=1&page=2",
        "format=xml",
        "colour=blue"
      })
  void whatCannotBeAskedIsRefused(String question) {
    get("/services?" + question)
        .statusCode(400)
        .header("Access-Control-Allow-Origin", equalTo("*"))
        .body("parameter", notNullValue());
  }

  @Test
  void wordsOfTaxonomiesCanBeLookedUp() {
    UUID needs = FeedTaxonomy.idOf(FeedTaxonomies.NEEDS);
    get("/taxonomies?search=needs").body("contents.id", hasItem(needs.toString()));
    get("/taxonomies/" + needs).body("taxonomy_terms.term", hasItems("dementia", "autism"));
    get("/taxonomy_terms?taxonomy_id=" + needs)
        .body("total_items", greaterThan(5))
        .body("contents.taxonomy_id.unique()", contains(needs.toString()));
    get("/taxonomies/" + UUID.randomUUID()).statusCode(404);
    get("/taxonomy_terms/" + UUID.randomUUID()).statusCode(404);
  }

  private static ValidatableResponse get(String path) {
    return given().urlEncodingEnabled(false).get(FEED + path.replace(" ", "%20")).then();
  }

  private static String body(String path) {
    return get(path).statusCode(200).extract().asString();
  }
}
