package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class ProviderReviewsTest {
  @Inject Ordering ordering;
  @Inject WriteReview writeReview;
  @Inject ObjectMapper json;

  private final UUID provider = UUID.randomUUID();

  @Test
  void thePublicReadsStarsWordsAndQuarterButNeverWhoOrOnWhichDay() throws Exception {
    Bought bought = review(5, "Kind people.", Instant.parse("2026-08-14T09:00:00Z"));
    ordering.buyersOf(provider, 7);
    String answer =
        given()
            .get("/api/v1/providers/{id}/reviews", provider)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    JsonNode review = json.readTree(answer).get("contents").get(0);
    List<String> fields = new ArrayList<>();
    review.fieldNames().forEachRemaining(fields::add);
    assertEquals(
        List.of(
            "id",
            "stars",
            "words",
            "listing_id",
            "listing_name",
            "quarter",
            "aspects",
            "outcome",
            "written_by",
            "unverified",
            "renewed",
            "reply"),
        fields);
    assertEquals("2026 Q3", review.get("quarter").asText());
    assertEquals("Kind people.", review.get("words").asText());
    assertEquals(4, UUID.fromString(review.get("id").asText()).version(), "an id without a time");
    for (UUID secret : List.of(bought.person(), bought.order(), bought.line())) {
      assertFalse(answer.contains(secret.toString()));
    }
  }

  @Test
  void aReviewAtMidnightBelongsToTheQuarterPeopleLivedIn() {
    review(5, "", Instant.parse("2026-06-30T23:30:00Z"));
    given()
        .get("/api/v1/providers/{id}/reviews", provider)
        .then()
        .body("contents[0].quarter", equalTo("2026 Q3"));
  }

  @Test
  void reviewsComeByPagesNewestFirst() {
    for (int day = 1; day <= 5; day++) {
      review(day, "day " + day, Instant.parse("2026-05-0" + day + "T10:00:00Z"));
    }
    ordering.buyersOf(provider, 8);
    given()
        .queryParam("page", 2)
        .queryParam("per_page", 2)
        .get("/api/v1/providers/{id}/reviews", provider)
        .then()
        .statusCode(200)
        .body("total_items", equalTo(5))
        .body("total_pages", equalTo(3))
        .body("page_number", equalTo(2))
        .body("contents.words", equalTo(List.of("day 3", "day 2")));
  }

  @Test
  void wordsOfAProviderWithSevenBuyersAYearAreForNobodyToRead() {
    review(4, "Only I go there on Tuesdays.", Instant.parse("2026-08-14T09:00:00Z"));
    ordering.buyersOf(provider, 6);
    page().body("words_shown", equalTo(false)).body("contents[0].words", equalTo(""));
    ordering.buyersOf(provider, 1);
    page()
        .body("words_shown", equalTo(true))
        .body("contents[0].words", equalTo("Only I go there on Tuesdays."));
  }

  @Test
  void whoBoughtLongAgoOrTwiceDoesNotMakeMoreBuyers() {
    Bought often = review(4, "Kind.", Instant.parse("2026-08-14T09:00:00Z"));
    ordering.buyersOf(provider, 6);
    ordering.delivers(Bought.by(often.person()).from(provider, UUID.randomUUID()));
    ordering.tells(
        Bought.by(UUID.randomUUID())
            .from(provider, UUID.randomUUID())
            .became("delivered", Bought.DELIVERY_DAY.minusYears(1)));
    page().body("words_shown", equalTo(false));
  }

  @Test
  void reviewsCanBeReadByListingAspectAndWhatItHelpedWith() {
    Bought home = bought();
    UUID kind = write(home, new Aspects(5, null, null, null, null), Outcome.HOME);
    UUID late = write(bought(), new Aspects(null, 2, null, null, null), Outcome.PEOPLE);
    page("listing_id", home.listing()).body("contents.id", equalTo(List.of(kind.toString())));
    page("aspect", "on_time")
        .body("total_items", equalTo(1))
        .body("contents.id", equalTo(List.of(late.toString())))
        .body("contents[0].aspects.on_time", equalTo(2));
    page("outcome", "home")
        .body("contents.id", equalTo(List.of(kind.toString())))
        .body("contents[0].outcome", equalTo("home"));
    page("outcome", "work-and-learning").body("total_items", equalTo(0));
    for (String name : List.of("aspect", "outcome")) {
      given()
          .queryParam(name, "nonsense")
          .get("/api/v1/providers/{id}/reviews", provider)
          .then()
          .statusCode(400)
          .body("code", equalTo("invalid_parameter"));
    }
  }

  @Test
  void aProviderNobodyRatedHasNoReviews() {
    given()
        .get("/api/v1/providers/{id}/reviews", provider)
        .then()
        .statusCode(200)
        .body("total_items", equalTo(0))
        .body("total_pages", equalTo(0))
        .body("contents", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "0,10,invalid_request",
    "-1,10,invalid_request",
    "1,0,invalid_request",
    "1,51,invalid_request",
    "1001,10,too_deep",
    "2147483647,50,too_deep"
  })
  void aPageNobodyNeedsIsRefused(int page, int perPage, String code) {
    given()
        .queryParam("page", page)
        .queryParam("per_page", perPage)
        .get("/api/v1/providers/{id}/reviews", provider)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  private ValidatableResponse page(Object... parameter) {
    RequestSpecification request = given();
    if (parameter.length > 0) {
      request.queryParam(parameter[0].toString(), parameter[1]);
    }
    return request.get("/api/v1/providers/{id}/reviews", provider).then().statusCode(200);
  }

  private Bought bought() {
    return ordering.delivers(Bought.by(UUID.randomUUID()).from(provider, UUID.randomUUID()));
  }

  private UUID write(Bought bought, Aspects aspects, Outcome outcome) {
    return writeReview
        .write(
            new ReviewDraft(
                bought.person(),
                bought.line(),
                3,
                "",
                aspects,
                outcome,
                ReviewDraft.Writer.UNKNOWN),
            Instant.parse("2026-08-14T09:00:00Z"))
        .id();
  }

  private Bought review(int stars, String words, Instant when) {
    Bought bought = bought();
    writeReview.write(new ReviewDraft(bought.person(), bought.line(), stars, words), when);
    return bought;
  }
}
