package org.supportmarket.catalogue.rating;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.catalogue.Searches.names;
import static org.supportmarket.catalogue.Searches.search;
import static org.supportmarket.catalogue.Searches.soonFound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class RatingsTest {
  @Inject Shelf shelf;
  @Inject TakeSummaries takeSummaries;
  @Inject RatingSummaries summaries;
  @Inject Database database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void theContractsSampleIsTaken() {
    JsonNode data = Contracts.data("summary-changed");
    take(data);
    UUID id = UUID.fromString(data.path("id").asText());
    assertEquals(new RatingView(4.3, 41), summaries.ofProvider(id));
  }

  @Test
  void oneEnthusiastDoesNotWinOverManyContentBuyers() {
    UUID provider = shelf.aProviderCalled("Well rated provider");
    UUID praised = shelf.aListing(provider, "Praised " + word, 1_000);
    UUID trusted = shelf.aListing(provider, "Trusted " + word, 1_000);
    take(summary(praised, 1, 5, 1));
    take(summary(trusted, 40, 184, 1));
    soonFound(word, 2);
    List<String> expected = List.of("Trusted " + word, "Praised " + word);
    Awaitility.await()
        .untilAsserted(() -> assertEquals(expected, names("q", word, "sort", "rating")));
    assertEquals(expected, names("q", word));
  }

  @Test
  void aRatingIsShownAndSortedBy() {
    UUID provider = shelf.aProviderCalled("Rated provider");
    UUID unrated = shelf.aListing(provider, "Unrated " + word, 1_000);
    UUID good = shelf.aListing(provider, "Good " + word, 1_000);
    UUID bad = shelf.aListing(provider, "Bad " + word, 1_000);
    take(summary(good, 12, 55, 1));
    take(summary(bad, 3, 4, 1));
    soonFound(word, 3);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertEquals(
                    List.of("Good " + word, "Unrated " + word, "Bad " + word),
                    names("q", word, "sort", "rating")));
    assertEquals(List.of("Good " + word), names("q", word, "min_rating", "4"));
    search("q", "Good " + word)
        .body("contents[0].rating.average", equalTo(4.6f))
        .body("contents[0].rating.count", equalTo(12));
    given().get("/api/v1/listings/" + good).then().body("rating.average", equalTo(4.6f));
    given().get("/api/v1/listings/" + unrated).then().body("rating.average", nullValue());
  }

  @Test
  void twoReviewsAreTooFewToShowAScore() {
    UUID listing = shelf.aListing(shelf.aProviderCalled("P"), "Few " + word, 1_000);
    take(summary(listing, 2, 10, 1));
    given()
        .get("/api/v1/listings/" + listing)
        .then()
        .body("rating.average", nullValue())
        .body("rating.count", equalTo(2));
    take(summary(listing, 3, 15, 2));
    given().get("/api/v1/listings/" + listing).then().body("rating.average", equalTo(5.0f));
  }

  @Test
  void aSummaryToldAgainOrLateChangesNothing() {
    UUID listing = shelf.aListing(shelf.aProviderCalled("P"), "Rated " + word, 1_000);
    take(summary(listing, 2, 10, 7));
    take(summary(listing, 2, 10, 7));
    take(summary(listing, 1, 1, 6));
    String where = " WHERE id = '" + listing + "'";
    assertEquals(2, database.number("SELECT index_revision FROM listing" + where));
    assertEquals(1, database.number("SELECT version FROM listing" + where));
    assertEquals(10, database.number("SELECT sum FROM rating_summary" + where));
    assertEquals(2, database.count("outbox WHERE subject = '" + listing + "'"));
  }

  @Test
  void whenTheSourceStartsAnewALowerRevisionCounts() {
    UUID listing = shelf.aListing(shelf.aProviderCalled("P"), "Restored " + word, 1_000);
    take(summary(listing, 9, 45, 90));
    QuarkusTransaction.requiringNew().run(takeSummaries::rebuild);
    take(summary(listing, 1, 3, 2));
    assertEquals(3, database.number("SELECT sum FROM rating_summary WHERE id = '" + listing + "'"));
  }

  private static ObjectNode summary(UUID listing, int count, long sum, long revision) {
    ObjectNode data = Contracts.data("summary-changed").deepCopy();
    return data.put("kind", "listing")
        .put("id", listing.toString())
        .put("count", count)
        .put("sum", sum)
        .put("revision", revision);
  }

  /** As the feed consumer does: in a transaction. */
  private void take(JsonNode data) {
    FeedEvent event =
        new FeedEvent(
            UUID.randomUUID(),
            SummaryChanged.TYPE,
            data.path("id").asText(),
            Instant.now(),
            data,
            new Cursor(1, 1, 1));
    QuarkusTransaction.requiringNew().run(() -> takeSummaries.apply(List.of(event)));
  }
}
