package org.supportmarket.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.catalogue.Searches.names;
import static org.supportmarket.catalogue.Searches.search;
import static org.supportmarket.catalogue.Searches.soonFound;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** What comes first among listings that fit the words alike, and what is said when nothing does. */
@QuarkusTest
@WithStack("catalogue")
class BestMatchTest {
  @Inject Shelf shelf;
  @Inject RecordAccreditation recordAccreditation;
  @Inject Clock clock;
  @Inject Database database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private UUID checked;

  @BeforeEach
  void twoListingsThatFitAlike() {
    UUID unknown = shelf.aProviderCalled("Unknown provider");
    checked = shelf.aProviderCalled("Checked provider");
    recordAccreditation.record(
        checked,
        new AccreditationDetails(
            "first-aid",
            "Trained in first aid",
            "1",
            "Issuer",
            LocalDate.now(clock).plusDays(9),
            AccreditationStatus.VERIFIED));
    shelf.aListing(unknown, "Alpha " + word, 1_000);
    shelf.aListing(checked, "Omega " + word, 1_000);
    soonFound(word, 2);
  }

  @Test
  void whatWeHaveCheckedComesFirst() {
    assertEquals(List.of("Omega " + word, "Alpha " + word), names("q", word));
    assertEquals(List.of("Omega " + word), names("q", word, "verified", "true"));
    search("q", word).body("facets.verified.count", contains(1));
  }

  @Test
  void nothingFoundSaysWhatWasUnderstoodAndWhatIsNearest() {
    search("q", word, "category", "meals", "max_price_pence", 100_000)
        .statusCode(200)
        .body("total_items", equalTo(0))
        .body("understood.words", hasItem(word))
        .body("nothing.alternatives.without", hasItems("category", "filters"))
        .body("nothing.alternatives[0].total_items", equalTo(2))
        .body("nothing.alternatives[0].contents.size()", equalTo(2));
    search("q", word).body("nothing", nullValue()).body("understood", notNullValue());
  }

  @Test
  void whatWasNotFoundIsCountedByKindAndNeverByWords() {
    String district = "D" + word;
    search("q", "hoist " + word, "district", district, "need", "autism")
        .statusCode(200)
        .body("total_items", equalTo(0));
    search("q", word + "x", "min_rating", 5).body("total_items", equalTo(0));
    search("q", word + "y", "category", "meals", "min_rating", 5).body("total_items", equalTo(0));
    await()
        .until(
            () ->
                database.count(
                        "unmet_demand WHERE query_class = 'hoists'"
                            + " AND filters = ARRAY['district','need']")
                    > 0);
    await()
        .until(
            () ->
                database.count(
                        "unmet_demand WHERE query_class = 'meals'"
                            + " AND filters = ARRAY['category','min_rating']")
                    > 0);
    assertEquals(0, database.count("unmet_demand WHERE unmet_demand::text LIKE '%" + word + "%'"));
    given()
        .auth()
        .oauth2(Tokens.of("commissioner1"))
        .get("/api/v1/unmet-demand")
        .then()
        .statusCode(200)
        .body("contents.query_class", hasItem("hoists"));
    given().auth().oauth2(Tokens.of("holder1")).get("/api/v1/unmet-demand").then().statusCode(403);
    given().get("/api/v1/unmet-demand").then().statusCode(401);
  }

  @Test
  void theTreeOfCategoriesKnowsBothSpellingsOfTheRegister() {
    given()
        .get("/api/v1/categories/tree")
        .then()
        .statusCode(200)
        .body("groups.size()", equalTo(5))
        .body("groups.categories.flatten().size()", equalTo(16))
        .body(
            "groups.categories.flatten().find { it.slug == 'homecare' }.service_types",
            contains("domiciliary care service", "homecare agencies"))
        .body("groups.categories.flatten().findAll { it.terms.isEmpty() }.size()", equalTo(0));
  }
}
