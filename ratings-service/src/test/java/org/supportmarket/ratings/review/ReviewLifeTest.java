package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ratings.review.ReviewCalls.change;
import static org.supportmarket.ratings.review.ReviewCalls.refused;
import static org.supportmarket.ratings.review.ReviewCalls.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** What becomes of a review after it was sent. */
@QuarkusTest
@WithStack("ratings")
class ReviewLifeTest {
  private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(100));

  @Inject Ordering ordering;
  @Inject WriteReview writeReview;
  @Inject Publication publication;
  @Inject ReviewRepository reviews;

  private Bought bought;

  @BeforeEach
  void somethingWasDeliveredToHolder1() {
    bought = ordering.aDeliveryTo(ordering.personOf("holder1"));
  }

  @AfterEach
  void everySummaryIsWhatTheReviewsSay() {
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .get("/api/v1/summaries/check")
        .then()
        .body("ok", equalTo(true));
  }

  @Test
  void aReviewInWhichARuleFindsSomethingWaitsForAPersonAndCountsForNothing() {
    UUID review = waiting();
    counted(0, 0, 0, 0, 0);
    shown().body("contents", hasSize(0));
    mine(review)
        .body("state", equalTo("waiting"))
        .body("findings[0].kind", equalTo("staff_name"))
        .body("findings[0].from", equalTo(0))
        .body("findings[0].why", equalTo("It may name somebody who works there."));
  }

  @Test
  void onceAPersonPublishesItItIsReadAndCounted() {
    UUID review = waiting();
    decide(() -> publication.publish(review, because("no_name")));
    counted(0, 0, 0, 0, 1);
    shown().body("contents.id", equalTo(List.of(review.toString())));
    mine(review).body("state", equalTo("published")).body("reason", equalTo("no_name"));
  }

  @Test
  void whatIsRefusedIsToldWithItsReasonAndCanBeSaidInOtherWords() {
    UUID review = waiting();
    decide(() -> publication.refuse(review, because("staff_name")));
    mine(review)
        .body("state", equalTo("refused"))
        .body("reason", equalTo("staff_name"))
        .body("can_change", equalTo(true));
    change("holder1", review, 4, "She was kind.").then().statusCode(200);
    counted(0, 0, 0, 1, 0);
    refused(change("holder1", review, 1, "again"), 409, "review_fixed");
  }

  @Test
  void whatIsRemovedIsNeitherReadNorCountedAndAnAppealMayBringItBack() {
    UUID review = published(5);
    decide(() -> publication.remove(review, because("untrue")));
    counted(0, 0, 0, 0, 0);
    shown().body("contents", hasSize(0));
    refused(change("holder1", review, 5, "no"), 409, "review_fixed");
    refused(write("holder1", bought.line(), 5, "no"), 409, "already_reviewed");
    decide(() -> publication.publish(review, because("appeal")));
    counted(0, 0, 0, 0, 1);
  }

  @Test
  void aStepThatIsNotPossibleIsRefusedAndChangesNothing() {
    UUID review = published(5);
    for (Runnable step :
        List.<Runnable>of(
            () -> publication.refuse(review, because("x")),
            () -> publication.publish(review, because("x")),
            () -> publication.waiting(review, List.of()))) {
      Refusal no = assertThrows(Refusal.class, () -> decide(step));
      assertEquals("review_moved", no.code());
    }
    counted(0, 0, 0, 0, 1);
  }

  @Test
  void whoeverChangesAWaitingReviewTakesItOutOfTheQueue() {
    UUID review = waiting();
    change("holder1", review, 4, "She was kind.").then().statusCode(200);
    Refusal no =
        assertThrows(
            Refusal.class, () -> decide(() -> publication.publish(review, because("late"))));
    assertEquals("review_moved", no.code());
    counted(0, 0, 0, 1, 0);
  }

  @Test
  void whatIsChangedIsOutOfSightAtOnceEvenIfTheNewWordsWait() {
    UUID review = published(2);
    change("holder1", review, 5, "Mr Blackbird said sorry.")
        .then()
        .statusCode(200)
        .body("state", equalTo("waiting"));
    counted(0, 0, 0, 0, 0);
  }

  @Test
  void aPublishedReviewCanBeChangedForTwoWeeksAndOnlyByItsWriter() {
    UUID review = published(2);
    ordering.personOf("holder2");
    refused(change("holder2", review, 1, ""), 404, "review_unknown");
    refused(change("holder1", UUID.randomUUID(), 1, ""), 404, "review_unknown");
    counted(0, 1, 0, 0, 0);
    UUID old = longAgo(3);
    refused(change("holder1", old, 5, ""), 409, "review_fixed");
  }

  @Test
  void afterThreeMonthsItIsSaidAnewAndTheOldOneStaysAsHistory() {
    UUID old = longAgo(2);
    UUID renewed = UUID.fromString(write("holder1", bought.line(), 5, "").path("id"));
    counted(0, 0, 0, 0, 1);
    shown()
        .body("contents.id", equalTo(List.of(renewed.toString())))
        .body("contents[0].renewed", equalTo(true));
    mine(old).body("replaced", equalTo(true)).body("standing", equalTo(false));
    assertEquals(old, reviews.find(renewed).orElseThrow().replaces());
  }

  @Test
  void untilTheNewOneIsPublishedTheOldOneStaysInTheScore() {
    UUID old = longAgo(2);
    UUID renewed =
        UUID.fromString(write("holder1", bought.line(), 5, "It was Mr Blackbird").path("id"));
    counted(0, 1, 0, 0, 0);
    shown().body("contents.id", equalTo(List.of(old.toString())));
    decide(() -> publication.publish(renewed, because("no_name")));
    counted(0, 0, 0, 0, 1);
  }

  @Test
  void anotherOrderOfTheSameListingIsTheSameReview() {
    published(4);
    Bought again =
        ordering.delivers(Bought.by(bought.person()).from(bought.provider(), bought.listing()));
    refused(write("holder1", again.line(), 5, ""), 409, "already_reviewed");
    counted(0, 0, 0, 1, 0);
  }

  @Test
  void whoeverWorksForAProviderDoesNotRateIt() {
    ReviewDraft.Writer staff =
        new ReviewDraft.Writer("issuer", "subject", bought.provider(), WrittenBy.SELF);
    ReviewDraft draft =
        new ReviewDraft(bought.person(), bought.line(), 5, "", Aspects.NONE, null, staff);
    Refusal no = assertThrows(Refusal.class, () -> writeReview.write(draft, Instant.now()));
    assertEquals("own_provider", no.code());
    counted(0, 0, 0, 0, 0);
  }

  @Test
  void oneTimeOfManyIsEnoughToRateSupportThatGoesOn() {
    Bought weekly = Bought.by(bought.person());
    ordering.tells(weekly.became("accepted"), weekly.became("in_delivery"));
    refused(write("holder1", weekly.line(), 5, ""), 409, "not_delivered");
    ordering.tells(weekly.cameOnce(LocalDate.now()));
    write("holder1", weekly.line(), 5, "").then().statusCode(201);
  }

  @Test
  void aspectsOutcomeAndASupportersHandAreKeptWithIt() {
    ReviewCalls.writeAll(
            "holder1",
            bought.line(),
            4,
            Map.of(
                "aspects", Map.of("kindness", 5, "choose_again", 4),
                "outcome", "getting-out",
                "written_by", "supporter"))
        .then()
        .statusCode(201)
        .body("aspects.kindness", equalTo(5))
        .body("aspects.value", equalTo(null))
        .body("outcome", equalTo("getting-out"))
        .body("written_by", equalTo("supporter"));
    shown().body("contents[0].written_by", equalTo("supporter"));
  }

  @Test
  void aspectsAndOutcomesThatMeanNothingAreRefused() {
    for (Map<String, Object> more :
        List.<Map<String, Object>>of(
            Map.of("aspects", Map.of("kindness", 6)),
            Map.of("outcome", "riches"),
            Map.of("written_by", "somebody"))) {
      int status = ReviewCalls.writeAll("holder1", bought.line(), 4, more).statusCode();
      assertEquals(400, status, more.toString());
    }
    assertTrue(reviews.standing(bought.person(), bought.listing()).isEmpty());
  }

  private UUID waiting() {
    return UUID.fromString(
        write("holder1", bought.line(), 5, "Mr Blackbird was kind.")
            .then()
            .statusCode(201)
            .body("state", equalTo("waiting"))
            .extract()
            .path("id"));
  }

  private UUID published(int stars) {
    return UUID.fromString(write("holder1", bought.line(), stars, "").path("id"));
  }

  /** The same person said something of it a hundred days ago. */
  private UUID longAgo(int stars) {
    bought = ordering.aDeliveryTo(bought.person());
    return writeReview
        .write(new ReviewDraft(bought.person(), bought.line(), stars, ""), LONG_AGO)
        .id();
  }

  private static Decision because(String reason) {
    return new Decision("moderator1", reason, Instant.now());
  }

  private static void decide(Runnable step) {
    QuarkusTransaction.requiringNew().run(step);
  }

  private void counted(Integer... distribution) {
    given()
        .get("/api/v1/listings/{id}/rating", bought.listing())
        .then()
        .body("distribution", equalTo(List.of(distribution)));
  }

  private ValidatableResponse shown() {
    return given().get("/api/v1/providers/{id}/reviews", bought.provider()).then().statusCode(200);
  }

  private static ValidatableResponse mine(UUID review) {
    return given()
        .auth()
        .oauth2(Tokens.of("holder1"))
        .get("/api/v1/my/reviews")
        .then()
        .statusCode(200)
        .rootPath("find { it.id == '" + review + "' }");
  }
}
