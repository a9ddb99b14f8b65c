package org.supportmarket.ratings.reply;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.ratings.review.ReviewCalls;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class ReplyTest {
  private static final UUID OURS = provider("1");
  private static final String HOME = "/api/v1/my/provider-reviews";
  private static final String QUEUE = "/api/v1/provider-words";

  @Inject Ordering ordering;

  private String review;

  @BeforeEach
  void holder1RatedProvider1() {
    UUID person = ordering.personOf("holder1");
    Bought bought = ordering.delivers(Bought.by(person).from(OURS, UUID.randomUUID()));
    review =
        ReviewCalls.write("holder1", bought.line(), 3, "Often late.")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  @Test
  void aProviderRepliesOnceAndPlainWordsAreShownAtOnce() {
    reply("provider1", "We are sorry.", "We plan more time between visits.").statusCode(204);
    ofUs().body("reply.state", equalTo("published"));
    reply("provider1", "And again.", "").statusCode(409).body("code", equalTo("already_replied"));
  }

  @Test
  void aReplyInWhichARuleNoticesSomethingWaitsAndCanBeWrittenAnewWhenRefused() {
    reply("provider1", "Ring me on 01632 960 001.", "").statusCode(204);
    ofUs().body("reply.state", equalTo("waiting"));
    String waiting =
        call("moderator1")
            .get(QUEUE)
            .then()
            .statusCode(200)
            .extract()
            .path("find { it.review_id == '" + review + "' }.id");
    decide(waiting, "{\"reason\":\"personal_data\"}").statusCode(204);
    decide(waiting, "{}").statusCode(404).body("code", equalTo("reply_unknown"));
    ofUs().body("reply.state", equalTo("refused")).body("reply.reason", equalTo("personal_data"));
    reply("provider1", "We are sorry.", "").statusCode(204);
    ofUs().body("reply.state", equalTo("published"));
  }

  @Test
  void anotherProvidersReviewCannotBeToldFromNoneAndNobodyElseReplies() {
    reply("provider2", "Sorry.", "").statusCode(404).body("code", equalTo("review_unknown"));
    dispute("provider2", "Wrong.").statusCode(404).body("code", equalTo("review_unknown"));
    reply("holder1", "Sorry.", "").statusCode(403);
    reply("moderator1", "Sorry.", "").statusCode(403);
    call("provider-new").get(HOME).then().statusCode(403).body("code", equalTo("no_provider"));
    reply("provider1", " ", "").statusCode(422);
    reply("provider1", "x".repeat(1001), "").statusCode(422);
  }

  @Test
  void aDisputedFactGoesToAModeratorAndChangesNothingByItself() {
    dispute("provider1", "We were never there on a Sunday.").statusCode(204);
    dispute("provider1", "Again.").statusCode(409).body("code", equalTo("already_disputed"));
    call("moderator1").get(QUEUE).then().body("review_id", hasItem(review));
    answer("We asked both sides.").statusCode(204);
    answer("Again.").statusCode(404).body("code", equalTo("dispute_unknown"));
    ofUs().body("disputed", equalTo(true)).body("answer", equalTo("We asked both sides."));
    call("moderator1").get(QUEUE).then().body("review_id", not(hasItem(review)));
  }

  @Test
  void aProviderNeverSeesWhoWroteAndReadsWordsOnlyWhereEverybodyDoes() {
    UUID alone = provider("2");
    UUID person = ordering.personOf("holder1");
    Bought bought = ordering.delivers(Bought.by(person).from(alone, UUID.randomUUID()));
    String told =
        ReviewCalls.write("holder1", bought.line(), 2, "A word of mine.")
            .then()
            .extract()
            .path("id");
    String seen = call("provider2").get(HOME + "?per_page=200").then().extract().asString();
    assertFalse(seen.contains(person.toString()), seen);
    assertFalse(seen.contains("A word of mine."), seen);
    call("moderator1")
        .contentType("application/json")
        .body("{\"words\":\"People would like to be rung.\"}")
        .post(QUEUE + "/providers/{id}/improvements", alone)
        .then()
        .statusCode(204);
    call("provider2")
        .get(HOME + "/improvements")
        .then()
        .body("words", hasItem("People would like to be rung."));
    call("provider1")
        .get(HOME + "?per_page=200")
        .then()
        .body("contents.find { it.id == '" + told + "' }", nullValue());
  }

  @Test
  void whereWordsAreShownTheReplyStandsWithTheReview() {
    for (int n = 0; n < 8; n++) {
      Bought bought = Bought.by(UUID.randomUUID()).from(OURS, UUID.randomUUID());
      ordering.tells(
          bought.became("placed"),
          bought.became("delivered", LocalDate.now(Time.PEOPLES_ZONE).minusDays(20)));
    }
    reply("provider1", "We are sorry.", "We plan more time.").statusCode(204);
    given()
        .get("/api/v1/providers/{id}/reviews?per_page=50", OURS)
        .then()
        .body("contents.find { it.id == '" + review + "' }.reply.words", equalTo("We are sorry."))
        .body(
            "contents.find { it.id == '" + review + "' }.reply.changed",
            equalTo("We plan more time."));
  }

  private ValidatableResponse reply(String user, String words, String changed) {
    return call(user)
        .contentType("application/json")
        .body(Map.of("words", words, "changed", changed))
        .put(HOME + "/{id}/reply", review)
        .then();
  }

  private ValidatableResponse dispute(String user, String words) {
    return call(user)
        .contentType("application/json")
        .body(Map.of("words", words))
        .post(HOME + "/{id}/dispute", review)
        .then();
  }

  private ValidatableResponse answer(String words) {
    return call("moderator1")
        .contentType("application/json")
        .body(Map.of("words", words))
        .post(QUEUE + "/disputes/{id}/answer", review)
        .then();
  }

  private static ValidatableResponse decide(String reply, String body) {
    return call("moderator1")
        .contentType("application/json")
        .body(body)
        .post(QUEUE + "/replies/{id}/decision", reply)
        .then();
  }

  private ValidatableResponse ofUs() {
    return call("provider1")
        .get(HOME + "?per_page=200")
        .then()
        .statusCode(200)
        .rootPath("contents.find { it.id == '" + review + "' }");
  }

  private static io.restassured.specification.RequestSpecification call(String username) {
    return given().auth().oauth2(Tokens.of(username));
  }

  private static UUID provider(String number) {
    return UUID.nameUUIDFromBytes(("provider:" + number).getBytes(StandardCharsets.UTF_8));
  }
}
