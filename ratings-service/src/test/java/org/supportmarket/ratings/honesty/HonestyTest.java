package org.supportmarket.ratings.honesty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.ratings.review.Aspects;
import org.supportmarket.ratings.review.ReviewDraft;
import org.supportmarket.ratings.review.WriteReview;
import org.supportmarket.ratings.review.WrittenBy;
import org.supportmarket.testkit.TestDatabase;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class HonestyTest {
  private static final String LONG =
      "They come when they say they come, and they always ask what I would like.";
  private static final Duration LONG_AGO = Duration.ofDays(40);

  @Inject Ordering ordering;
  @Inject WriteReview writeReview;
  @Inject FindSigns findSigns;
  @Inject Clock clock;

  private final UUID provider = UUID.randomUUID();

  @Test
  void eightAlikeOnOneDayAreFlaggedOnceAndStay() {
    List<UUID> written = IntStream.range(0, 8).mapToObj(n -> write(5, "", now())).toList();
    findSigns.find();
    findSigns.find();
    assertEquals(List.of("burst"), kinds());
    flags().body("find { it.provider_id == '" + provider + "' }.reviews", hasSize(8));
    given()
        .get("/api/v1/providers/{id}/rating", provider)
        .then()
        .body("count", equalTo(written.size()));
  }

  @Test
  void sevenAndMixedOnesAndWhatIsUsualAreNoBurst() {
    for (int n = 0; n < 7; n++) {
      write(5, "", now());
    }
    findSigns.find();
    assertEquals(List.of(), kinds());
    write(2, "", now());
    write(2, "", now());
    findSigns.find();
    assertEquals(List.of(), kinds());
  }

  @Test
  void theSameWordsByTwoPeopleAreFlaggedWhateverTheirStops() {
    write(5, LONG, now().minus(LONG_AGO));
    findSigns.find();
    assertEquals(List.of(), kinds());
    write(4, LONG.toUpperCase().replace(",", " –"), now());
    findSigns.find();
    assertEquals(List.of("copied"), kinds());
  }

  @Test
  void shortWordsAreOftenTheSameAndNotFlagged() {
    write(5, "Very good indeed.", now());
    write(5, "Very good indeed.", now());
    findSigns.find();
    assertEquals(List.of(), kinds());
  }

  @Test
  void oneSupporterWhoWritesForThreePeopleAboutOneProviderIsFlagged() {
    ReviewDraft.Writer supporter =
        new ReviewDraft.Writer("id", UUID.randomUUID().toString(), null, WrittenBy.SUPPORTER);
    write(5, "", supporter, now());
    write(5, "", supporter, now());
    findSigns.find();
    assertEquals(List.of(), kinds());
    write(5, "", supporter, now());
    findSigns.find();
    assertEquals(List.of("one_supporter"), kinds());
  }

  @Test
  void aModeratorClosesItOnceWithWhatTheyFound() {
    write(5, LONG, now());
    write(5, LONG, now());
    findSigns.find();
    String id = flags().extract().path("find { it.provider_id == '" + provider + "' }.id");
    close(id, " ", 422);
    close(id, "Two sisters who told each other.", 200);
    close(id, "Again.", 404);
    findSigns.find();
    flags().body("id", not(hasItem(id)));
    assertEquals(List.of(), kinds());
  }

  @Test
  void familyWhoSaysSoIsShownToAModeratorAndStillCounted() {
    Bought bought =
        ordering.delivers(Bought.by(UUID.randomUUID()).from(provider, UUID.randomUUID()));
    writeReview.write(
        new ReviewDraft(
            bought.person(),
            bought.line(),
            5,
            "",
            Aspects.NONE,
            null,
            ReviewDraft.Writer.UNKNOWN,
            true),
        now());
    findSigns.find();
    assertEquals(List.of("related"), kinds());
    assertEquals("family self", evidence());
    given().get("/api/v1/providers/{id}/rating", provider).then().body("count", equalTo(1));
  }

  @Test
  void aModeratorRecordsARelationWithoutLearningWhoItIs() {
    UUID review = write(5, "", now().minus(LONG_AGO));
    findSigns.find();
    assertEquals(List.of(), kinds());
    related(review, "cousin", 400);
    related(UUID.randomUUID(), "works_there", 404);
    related(review, "works_there", 200);
    assertEquals("works_there moderator", evidence());
  }

  @Test
  void aProvidersLoginThatAlsoBuysIsASign() throws SQLException {
    UUID ownProvider = UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8));
    UUID person = UUID.randomUUID();
    try {
      ordering.tells(ordering.linked(person, Tokens.subjectOf("provider1"), now()));
      Bought bought = ordering.delivers(Bought.by(person).from(ownProvider, UUID.randomUUID()));
      writeReview.write(new ReviewDraft(person, bought.line(), 5, ""), now());
      given()
          .auth()
          .oauth2(Tokens.of("provider1"))
          .get("/api/v1/my/provider-reviews")
          .then()
          .statusCode(200);
      findSigns.find();
      flags()
          .body(
              "findAll { it.provider_id == '" + ownProvider + "' }.evidence",
              hasItem("works_there login"));
    } finally {
      try (Connection owner = TestDatabase.asOwner("ratings")) {
        owner.createStatement().execute("DELETE FROM reviewer WHERE person_id = '" + person + "'");
      }
    }
  }

  private static void related(UUID review, String how, int status) {
    given()
        .auth()
        .oauth2(Tokens.of("moderator1"))
        .contentType("application/json")
        .body(Map.of("review_id", review, "how", how))
        .post("/api/v1/honesty-flags/related")
        .then()
        .statusCode(status);
  }

  private String evidence() {
    return flags().extract().path("find { it.provider_id == '" + provider + "' }.evidence");
  }

  private static void close(String id, String words, int status) {
    given()
        .auth()
        .oauth2(Tokens.of("moderator1"))
        .contentType("application/json")
        .body("{\"words\":\"%s\"}".formatted(words))
        .post("/api/v1/honesty-flags/{id}/close", id)
        .then()
        .statusCode(status);
  }

  private List<String> kinds() {
    return flags().extract().path("findAll { it.provider_id == '" + provider + "' }.kind");
  }

  private static io.restassured.response.ValidatableResponse flags() {
    return given()
        .auth()
        .oauth2(Tokens.of("moderator1"))
        .get("/api/v1/honesty-flags")
        .then()
        .statusCode(200);
  }

  private UUID write(int stars, String words, Instant when) {
    return write(stars, words, ReviewDraft.Writer.UNKNOWN, when);
  }

  private UUID write(int stars, String words, ReviewDraft.Writer writer, Instant when) {
    Bought bought =
        ordering.delivers(Bought.by(UUID.randomUUID()).from(provider, UUID.randomUUID()));
    return writeReview
        .write(
            new ReviewDraft(
                bought.person(), bought.line(), stars, words, Aspects.NONE, null, writer),
            when)
        .id();
  }

  private Instant now() {
    return clock.instant();
  }
}
