package org.supportmarket.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.catalogue.Searches.names;
import static org.supportmarket.catalogue.Searches.search;
import static org.supportmarket.catalogue.Searches.soonFound;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.listing.WithdrawListing;
import org.supportmarket.testkit.TestIndices;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class ListingIndexTest {
  private static final String INDEX = TestIndices.prefix("catalogue") + "listings";

  @Inject Shelf shelf;
  @Inject WithdrawListing withdraw;
  @Inject ListingRows rows;
  @Inject ListingIndex index;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private UUID provider;

  @BeforeEach
  void aProvider() {
    provider = shelf.aProviderCalled("Index provider");
  }

  @Test
  void aChangeIsFoundWithinTwoSecondsAndAWithdrawnListingNoLonger() {
    UUID id = shelf.aListing(provider, "New " + word, 1_000);
    soonFound(word, 1);

    withdraw.withdraw(provider, id);
    soonFound(word, 0);
    given()
        .get("/api/v1/listings/" + id)
        .then()
        .statusCode(404)
        .body("code", equalTo("listing_withdrawn"))
        .body("detail", equalTo("Index provider no longer offers New " + word + "."));
  }

  @Test
  void aWriteThatComesLateDoesNotBringAWithdrawnListingBack() {
    UUID id = shelf.aListing(provider, "Late " + word, 1_000);
    soonFound(word, 1);
    ListingRow stillPublished = rows.find(id).orElseThrow();
    withdraw.withdraw(provider, id);
    soonFound(word, 0);

    index.write(List.of(stillPublished));
    given().post(TestIndices.url() + "/" + INDEX + "/_refresh").then().statusCode(200);
    assertEquals(0, names("q", word).size());
  }

  @Test
  void searchesGoOnWhileTheIndexIsRebuiltAndNoChangeIsLost() throws Exception {
    for (int i = 0; i < 5; i++) {
      shelf.aListing(provider, "Before " + word, 1_000);
    }
    soonFound(word, 5);
    AtomicBoolean rebuilding = new AtomicBoolean(true);
    try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> fewestFound = beside.submit(() -> fewestFoundWhile(rebuilding));
      Future<Integer> added = beside.submit(() -> addedWhile(rebuilding));
      for (int i = 0; i < 3; i++) {
        operator().post("/api/v1/index/rebuild").then().statusCode(200);
      }
      rebuilding.set(false);
      assertEquals(5, fewestFound.get(), "A search found less while the index was rebuilt");
      soonFound(word, 5 + added.get());
    }
    operator()
        .get("/api/v1/index/check")
        .then()
        .statusCode(200)
        .body("differences", empty())
        .body("ok", equalTo(true));
  }

  @Test
  void theCheckFindsADocumentThatIsNotWhatTheDatabaseSays() {
    UUID changed = shelf.aListing(provider, "Changed " + word, 1_000);
    UUID lost = shelf.aListing(provider, "Lost " + word, 1_000);
    soonFound(word, 2);
    UUID stray = UUID.randomUUID();
    elasticsearch("{\"doc\":{\"price_pence\":1}}").post(document("_update", changed));
    given().delete(document("_doc", lost)).then().statusCode(200);
    elasticsearch("{\"id\":\"" + stray + "\",\"visible\":false}").put(document("_doc", stray));

    operator()
        .get("/api/v1/index/check")
        .then()
        .statusCode(200)
        .body("ok", equalTo(false))
        .body("different", equalTo(3))
        .body("differences.find { it.id == '" + changed + "' }.how", equalTo("other_revision"))
        .body("differences.find { it.id == '" + lost + "' }.how", equalTo("missing"))
        .body("differences.find { it.id == '" + stray + "' }.how", equalTo("stray"));

    operator()
        .post("/api/v1/index/repair")
        .then()
        .statusCode(200)
        .body("ok", equalTo(true))
        .body("different", equalTo(0));
  }

  @Test
  void aDocumentThatIsAheadOfItsRowOrGoneIsRepairedWithoutARebuild() {
    UUID ahead = shelf.aListing(provider, "Ahead " + word, 1_000);
    UUID lost = shelf.aListing(provider, "Gone " + word, 1_000);
    soonFound(word, 2);
    for (int i = 0; i < 3; i++) {
      elasticsearch("{\"doc\":{\"price_pence\":" + i + "}}").post(document("_update", ahead));
    }
    String asOfItsRow = "&version_type=external_gte&version=1";
    given().delete(document("_doc", lost) + asOfItsRow).then().statusCode(200);
    String before = standsBehindTheAlias();

    operator().post("/api/v1/index/repair").then().statusCode(200).body("ok", equalTo(true));
    soonFound(word, 2);
    assertEquals(before, standsBehindTheAlias());
  }

  @Test
  void onlyOperatorsTouchTheIndex() {
    given().post("/api/v1/index/rebuild").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("holder1"))
        .post("/api/v1/index/rebuild")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    given().auth().oauth2(Tokens.of("provider1")).get("/api/v1/index/check").then().statusCode(403);
  }

  @Test
  void suggestionsCompleteWhatIsBeingTyped() {
    shelf.aListing(shelf.aProviderCalled("Zebedee " + word), "Zither lessons " + word, 1_000);
    soonFound(word, 1);
    given()
        .queryParam("q", "zith")
        .get("/api/v1/suggestions")
        .then()
        .statusCode(200)
        .body("suggestions.text", contains("Zither lessons " + word))
        .body("suggestions.kind", contains("listing"));
    given()
        .queryParam("q", "zebe")
        .get("/api/v1/suggestions")
        .then()
        .body("suggestions.kind", contains("provider"));
    given()
        .queryParam("q", "clea")
        .get("/api/v1/suggestions")
        .then()
        .body("suggestions.id", hasItem("domestic-help"));
    given()
        .queryParam("q", "claening")
        .get("/api/v1/suggestions")
        .then()
        .body("suggestions.id", hasItem("domestic-help"));
    given().get("/api/v1/suggestions").then().statusCode(200).body("suggestions", empty());
  }

  private int fewestFoundWhile(AtomicBoolean going) {
    int fewest = Integer.MAX_VALUE;
    while (going.get()) {
      int found =
          search("q", "Before " + word).statusCode(200).extract().<Integer>path("total_items");
      fewest = Math.min(fewest, found);
    }
    return fewest;
  }

  private int addedWhile(AtomicBoolean going) {
    int added = 0;
    while (going.get()) {
      shelf.aListing(provider, "During " + word, 1_000);
      added++;
    }
    return added;
  }

  private static String standsBehindTheAlias() {
    return given()
        .get(TestIndices.url() + "/_alias/" + INDEX)
        .then()
        .extract()
        .jsonPath()
        .getMap("$")
        .keySet()
        .toString();
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of("operator1"));
  }

  private static RequestSpecification elasticsearch(String json) {
    return given().contentType("application/json").body(json);
  }

  private static String document(String api, UUID id) {
    return TestIndices.url() + "/" + INDEX + "/" + api + "/" + id + "?refresh=true";
  }
}
