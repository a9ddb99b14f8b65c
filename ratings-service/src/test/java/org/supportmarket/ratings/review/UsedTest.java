package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.supportmarket.ratings.review.ReviewCalls.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.neighbour.NotOrderedHere;
import org.supportmarket.ratings.neighbour.OtherServices;
import org.supportmarket.ratings.neighbour.WithOtherServices;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.ratings.review.ReviewDraft.Writer;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** "I used this": of something that is on offer and that nobody orders here. */
@QuarkusTest
@WithStack("ratings")
@WithOtherServices
class UsedTest {
  private static final String COUNCIL = "E10900001";

  @Inject Ordering ordering;
  @Inject WriteUsed writeUsed;

  private final UUID provider = UUID.randomUUID();
  private final UUID listing = UUID.randomUUID();

  @BeforeEach
  void aLibrary() {
    OtherServices.know();
    OtherServices.offers(listing, provider, false);
    ordering.personOf("holder1");
  }

  @AfterEach
  void nothingIsOnOffer() {
    OtherServices.know();
  }

  @Test
  void whoUsedItSaysSoApartFromBuyersAndOutsideTheScore() {
    used("holder1", listing, "They bring the books to my door.")
        .then()
        .statusCode(201)
        .body("unverified", equalTo(true))
        .body("state", equalTo("published"))
        .body("listing_name", equalTo("Library with home delivery"))
        .body("provider_name", equalTo("Testborough Libraries"));
    given().get("/api/v1/providers/{id}/rating", provider).then().body("count", equalTo(0));
    given().get("/api/v1/listings/{id}/rating", listing).then().body("count", equalTo(0));
    reviews(false).body("total_items", equalTo(0)).body("unverified_items", equalTo(1));
    reviews(true)
        .body("total_items", equalTo(1))
        .body("contents[0].unverified", equalTo(true))
        .body("contents[0].listing_name", equalTo("Library with home delivery"));
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .get("/api/v1/summaries/check")
        .then()
        .body("ok", equalTo(true));
  }

  @Test
  void theirWordsAreShownOnceEightPeopleSaidSo() {
    for (int n = 0; n < 7; n++) {
      said(UUID.randomUUID(), null);
    }
    reviews(true).body("words_shown", equalTo(false)).body("contents[0].words", equalTo(""));
    said(UUID.randomUUID(), null);
    reviews(true)
        .body("words_shown", equalTo(true))
        .body("contents", hasSize(8))
        .body("contents[0].words", equalTo("Warm and quiet."));
  }

  @Test
  void aSecondTimeIsTooSoonAndOtherWordsAreNot() {
    String id = used("holder1", listing, "Good.").then().statusCode(201).extract().path("id");
    refused(used("holder1", listing, "Better."), 409, "already_reviewed");
    ReviewCalls.change("holder1", UUID.fromString(id), 3, "Not so good.")
        .then()
        .statusCode(200)
        .body("unverified", equalTo(true))
        .body("stars", equalTo(3));
    reviews(true).body("total_items", equalTo(1));
  }

  @Test
  void whatCanBeOrderedHereIsRatedByWhoBoughtIt() {
    OtherServices.offers(listing, provider, true);
    refused(used("holder1", listing, "Good."), 422, "ordered_here");
    refused(used("holder1", UUID.randomUUID(), "Good."), 404, "listing_unknown");
    OtherServices.rest();
    refused(used("holder1", listing, "Good."), 503, "catalogue_resting");
    reviews(true).body("total_items", equalTo(0));
  }

  @Test
  void whoeverWorksThereDoesNot() {
    Refusal no = assertThrows(Refusal.class, () -> said(UUID.randomUUID(), provider));
    assertEquals("own_provider", no.code());
  }

  private void said(UUID person, UUID worksAt) {
    Writer writer = new Writer(null, null, worksAt, WrittenBy.SELF);
    writeUsed.write(
        new ReviewDraft(person, null, 4, "Warm and quiet.", Aspects.NONE, null, writer),
        COUNCIL,
        new NotOrderedHere.Listing(listing, "Library", provider, "Testborough Libraries"),
        Instant.now());
  }

  private static Response used(String username, UUID listing, String words) {
    return given()
        .auth()
        .oauth2(Tokens.of(username))
        .contentType("application/json")
        .body(Map.of("stars", 4, "words", words))
        .post("/api/v1/listings/{id}/used", listing);
  }

  private ValidatableResponse reviews(boolean unverified) {
    return given()
        .get("/api/v1/providers/{id}/reviews?unverified={u}", provider, unverified)
        .then()
        .statusCode(200);
  }
}
