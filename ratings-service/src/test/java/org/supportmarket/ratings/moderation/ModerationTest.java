package org.supportmarket.ratings.moderation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.ratings.review.ReviewCalls;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class ModerationTest {
  private static final String NAMES_STAFF = "Thank you Margaret, you are a star.";
  private static final String HOME = "/api/v1/moderation";

  @Inject Ordering ordering;

  private Bought bought;

  @BeforeEach
  void somethingWasDelivered() {
    bought = ordering.aDeliveryTo(ordering.personOf("holder1"));
    ordering.personOf("holder2");
  }

  @Test
  void wordsInWhichARuleNoticesSomethingWaitAndAreReadByAModeratorWithoutTheirWriter() {
    String review = written(NAMES_STAFF);
    rating(0);
    String seen =
        call("moderator1")
            .get(HOME + "/reviews/{id}", review)
            .then()
            .statusCode(200)
            .body("words", equalTo(NAMES_STAFF))
            .body("state", equalTo("waiting"))
            .body("findings[0].kind", equalTo("staff_name"))
            .body("findings[0].from", equalTo(10))
            .extract()
            .asString();
    assertFalse(seen.contains(bought.person().toString()), seen);
    decide("moderator1", verdict(review, null, null)).body("[0].code", nullValue());
    rating(1);
  }

  @Test
  void plainWordsNeverWait() {
    String review = written("Kind and on time, every time.");
    call("moderator1")
        .get(HOME + "/reviews/{id}", review)
        .then()
        .body("state", equalTo("published"));
    rating(1);
  }

  @Test
  void theQueueShowsWhatHasWaitedLongestFirstAndHowLongItTakes() {
    List<String> written = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      bought = ordering.aDeliveryTo(bought.person());
      written.add(written(NAMES_STAFF));
    }
    List<String> queue =
        call("moderator1")
            .queryParam("per_page", 200)
            .get(HOME + "/reviews")
            .then()
            .statusCode(200)
            .extract()
            .path("contents.id");
    assertEquals(written, queue.stream().filter(written::contains).toList());
    decide("moderator1", verdict(written.getFirst(), null, null));
    given()
        .get(HOME + "/pace")
        .then()
        .statusCode(200)
        .body("waiting", greaterThan(1))
        .body("oldest", notNullValue())
        .body("decided", greaterThan(0))
        .body("median_minutes", notNullValue());
    call("moderator1").get(HOME + "/reviews?queue=nothing").then().statusCode(400);
  }

  @Test
  void manyAreDecidedAtOnceAndOneThatSomebodyWasQuickerWithHoldsUpNone() {
    String first = written(NAMES_STAFF);
    bought = ordering.aDeliveryTo(bought.person());
    String second = written(NAMES_STAFF);
    decide("moderator2", verdict(first, "staff_name", null));
    decide(
            "moderator1",
            verdict(first, null, null),
            verdict(second, null, null),
            verdict(UUID.randomUUID().toString(), null, null))
        .body("code", contains("review_moved", null, "review_unknown"));
    rating(1);
  }

  @Test
  void theWriterReadsWhyAndAppealsOnceToAnotherModerator() {
    String review = written(NAMES_STAFF);
    decide("moderator1", verdict(review, "staff_name", "Leave the name out."));
    mine(review)
        .body("state", equalTo("refused"))
        .body("reason", equalTo("It names somebody who works there."))
        .body("words", equalTo("Leave the name out."))
        .body("can_appeal", equalTo(true));
    appeal("holder2", review, "It is mine.").statusCode(404);
    appeal("holder1", review, "  ").statusCode(422);
    appeal("holder1", review, "Margaret is my cat.")
        .statusCode(200)
        .body("can_appeal", equalTo(false));
    appeal("holder1", review, "Again.").statusCode(409).body("code", equalTo("already_appealed"));
    call("moderator2")
        .get(HOME + "/reviews?queue=appeals&per_page=200")
        .then()
        .body("contents.appeal", hasItem("Margaret is my cat."));
    answer("moderator1", review, true).statusCode(409).body("code", equalTo("needs_second_person"));
    rating(0);
    answer("moderator2", review, true).statusCode(200).body("state", equalTo("published"));
    rating(1);
    answer("moderator2", review, false).statusCode(404).body("code", equalTo("appeal_unknown"));
    mine(review).body("overturned", equalTo(true)).body("answer", equalTo("We looked again."));
  }

  @Test
  void anAppealThatIsNotUpheldLeavesTheReviewRefused() {
    String review = written(NAMES_STAFF);
    decide("moderator1", verdict(review, "staff_name", null));
    appeal("holder1", review, "Please.").statusCode(200);
    answer("moderator2", review, false).statusCode(200).body("state", equalTo("refused"));
    mine(review).body("overturned", equalTo(false)).body("can_appeal", equalTo(false));
    rating(0);
  }

  @Test
  void aPublishedReviewGoesOnlyWhenTwoModeratorsWantIt() {
    String review = written("Kind and on time, every time.");
    propose("moderator1", review, " ").statusCode(422);
    propose("moderator1", review, "A relative wrote it.")
        .statusCode(200)
        .body("state", equalTo("published"))
        .body("removal.by_you", equalTo(true));
    act("moderator1", review, "remove", "")
        .statusCode(409)
        .body("code", equalTo("needs_second_person"));
    rating(1);
    propose("moderator2", review, "Me too.").statusCode(409);
    act("moderator2", review, "remove", "")
        .statusCode(200)
        .body("state", equalTo("removed"))
        .body("history.step", contains("propose_removal", "remove"));
    rating(0);
    act("moderator2", review, "remove", "").statusCode(409);
    mine(review).body("reason", notNullValue()).body("can_appeal", equalTo(true));
  }

  @Test
  void aProposalCanBeAnsweredWithKeepingIt() {
    String review = written("Kind and on time, every time.");
    propose("moderator1", review, "Odd.").statusCode(200);
    act("moderator2", review, "keep", "{\"words\":\"It is fine.\"}")
        .statusCode(200)
        .body("removal", nullValue());
    act("moderator2", review, "remove", "").statusCode(409);
    rating(1);
  }

  @Test
  void emptyAndOverlongDecisionsAreRefusedInWords() {
    call("moderator1")
        .contentType("application/json")
        .body("{\"decisions\":[]}")
        .post(HOME + "/decisions")
        .then()
        .statusCode(400);
    decide("moderator1", verdict(written(NAMES_STAFF), "threat", "x".repeat(1001)))
        .body("[0].code", equalTo("words_too_long"));
  }

  private String written(String words) {
    return ReviewCalls.write("holder1", bought.line(), 4, words)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void rating(int count) {
    given()
        .get("/api/v1/listings/{id}/rating", bought.listing())
        .then()
        .body("count", equalTo(count));
  }

  @SafeVarargs
  private static ValidatableResponse decide(String moderator, Map<String, Object>... verdicts) {
    return call(moderator)
        .contentType("application/json")
        .body(Map.of("decisions", List.of(verdicts)))
        .post(HOME + "/decisions")
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> verdict(String review, String reason, String words) {
    Map<String, Object> verdict = new HashMap<>();
    verdict.put("review_id", review);
    verdict.put("reason", reason);
    verdict.put("words", words);
    return verdict;
  }

  private static ValidatableResponse propose(String moderator, String review, String words) {
    return act(
        moderator,
        review,
        "propose-removal",
        "{\"reason\":\"not_own\",\"words\":\"%s\"}".formatted(words));
  }

  private static ValidatableResponse answer(String moderator, String review, boolean overturn) {
    return act(
        moderator,
        review,
        "appeal-decision",
        "{\"overturn\":%s,\"words\":\"We looked again.\"}".formatted(overturn));
  }

  private static ValidatableResponse act(String moderator, String review, String act, String body) {
    return call(moderator)
        .contentType("application/json")
        .body(body.isEmpty() ? "{}" : body)
        .post(HOME + "/reviews/{id}/{act}", review, act)
        .then();
  }

  private static ValidatableResponse appeal(String person, String review, String words) {
    return call(person)
        .contentType("application/json")
        .body(Map.of("words", words))
        .post("/api/v1/my/decisions/{id}/appeal", review)
        .then();
  }

  private static ValidatableResponse mine(String review) {
    return call("holder1").get("/api/v1/my/decisions/{id}", review).then().statusCode(200);
  }

  private static io.restassured.specification.RequestSpecification call(String username) {
    return given().auth().oauth2(Tokens.of(username));
  }
}
