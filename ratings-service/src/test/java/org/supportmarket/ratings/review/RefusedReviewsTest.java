package org.supportmarket.ratings.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.supportmarket.ratings.review.ReviewCalls.change;
import static org.supportmarket.ratings.review.ReviewCalls.refused;
import static org.supportmarket.ratings.review.ReviewCalls.write;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.purchase.Bought;
import org.supportmarket.ratings.purchase.Ordering;
import org.supportmarket.ratings.purchase.ReviewerRepository;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Reviews that must not be: each is refused in words that say why, and nothing of it counts. */
@QuarkusTest
@WithStack("ratings")
class RefusedReviewsTest {
  @Inject Ordering ordering;
  @Inject WriteReview writeReview;
  @Inject ChangeReview changeReview;
  @Inject OwnReviews ownReviews;
  @Inject ReviewerRepository reviewers;
  @Inject Clock clock;

  private Bought bought;

  @BeforeEach
  void somethingWasDeliveredToHolder1() {
    bought = ordering.aDeliveryTo(ordering.personOf("holder1"));
  }

  @Test
  void aLoginThatWorksForTheProviderWritesNoReviewOfIt() {
    NewReview sent = new NewReview(bought.line(), 5, "We are great.", null, null, null, false);
    Refusal no = assertThrows(Refusal.class, () -> asStaffOf(bought.provider()).write(sent));
    assertEquals("own_provider", no.code());
    assertEquals("You work for this provider, so you cannot write a review of it.", no.getDetail());
    counted(0, 0, 0, 0, 0);
    asStaffOf(UUID.randomUUID()).write(sent);
    counted(0, 0, 0, 0, 1);
  }

  @Test
  void whoeverBeganToWorkForTheProviderLeavesTheirReviewAsItIs() {
    UUID review = UUID.fromString(write("holder1", bought.line(), 2, "Late.").path("id"));
    ChangedReview sent = new ChangedReview(5, "We are great.", null, null, null, false);
    Refusal no =
        assertThrows(Refusal.class, () -> asStaffOf(bought.provider()).change(review, sent));
    assertEquals("own_provider", no.code());
    counted(0, 1, 0, 0, 0);
  }

  @Test
  void tooManyOtherWordsAreRefusedAndWhatWasSaidStands() {
    UUID review = UUID.fromString(write("holder1", bought.line(), 2, "Late.").path("id"));
    refused(change("holder1", review, 5, "x".repeat(20_000)), 422, "words_too_long")
        .body(
            "detail", equalTo("Your review has 20,000 characters. Shorten it to 2,000 or fewer."));
    counted(0, 1, 0, 0, 0);
    change("holder1", review, 5, "On time.").then().statusCode(200);
  }

  @Test
  void whatCannotBeReviewedIsSaidInWords() {
    Bought waiting = Bought.by(bought.person());
    ordering.tells(waiting.became("accepted"));
    refused(write("holder1", waiting.line(), 5, ""), 409, "not_delivered")
        .body("detail", equalTo("You can rate this once it has been delivered."));
    refused(write("holder1", UUID.randomUUID(), 5, ""), 404, "purchase_unknown")
        .body("detail", equalTo("We cannot find this among the things you have bought."));
    refused(change("holder1", UUID.randomUUID(), 5, ""), 404, "review_unknown")
        .body("detail", equalTo("We cannot find this among the things you have said."));
  }

  /** Holder 1's login if its token named a provider; no sample login buys and sells. */
  private ReviewResource asStaffOf(UUID provider) {
    Caller staff =
        new Caller(
            Tokens.issuer(),
            Tokens.subjectOf("holder1").toString(),
            "holder1",
            null,
            Set.of("budget-holder"),
            "E10900001",
            provider);
    return new ReviewResource(writeReview, changeReview, ownReviews, reviewers, staff, clock);
  }

  private void counted(Integer... distribution) {
    given()
        .get("/api/v1/listings/{id}/rating", bought.listing())
        .then()
        .body("distribution", equalTo(List.of(distribution)));
  }
}
