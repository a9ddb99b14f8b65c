package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class OrderPagesTest {
  private static final String PAGE = "/my-orders/" + Hazel.ORDER;
  private static final String RATE = PAGE + "/lines/" + Hazel.LINE + "/rate";

  @BeforeEach
  void hazelIsThere() {
    Hazel.isThere();
  }

  @Test
  void theListCanBeNarrowedToOneState() {
    Neighbours.answer(
        Hazel.ORDERS,
        "{\"total_items\":1,\"page_number\":1,\"size\":10,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(Hazel.order("placed", true)));
    Hazel.get("/my-orders?status=placed")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("You have one order waiting for an answer."),
                containsString("Weekly house cleaning"),
                containsString("href=\"/my-orders?status=placed\" aria-current=\"page\"")));
    assertTrue(Neighbours.asked(Hazel.ORDERS).getFirst().getUrl().contains("status=placed"));
  }

  @Test
  void anOrderTellsWhereItStandsWhatItCostsWhyItMayBePaidAndHowToGetOut() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("placed", true));
    Hazel.get(PAGE + "?done=placed")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Your order is placed. We have asked Merrow Home Help."),
                containsString("We asked Merrow Home Help. They have not answered yet."),
                containsString("£55.50"),
                containsString("Your council lets you spend this budget on any offer."),
                containsString("Nobody can change it later"),
                containsString("half past two, 2:30pm"),
                containsString("Cancel this order")));
  }

  @Test
  void aDoneOrderCanBeRatedAndNoLongerCancelled() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
    Neighbours.answer(Hazel.PURCHASES, "[]");
    Hazel.get(PAGE)
        .then()
        .body(containsString("href=\"" + RATE + "\""), not(containsString("Cancel this order")));
  }

  @Test
  void anOrderCanBeReadWhileRatingsRests() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
    Neighbours.breakDown("ratings");
    Hazel.get(PAGE).then().statusCode(200).body(containsString("Merrow Home Help has done this."));
  }

  @Test
  void anotherPersonsOrderIsNotToBeFound() {
    Hazel.get(PAGE).then().statusCode(404);
  }

  @Test
  void cancellingSaysFirstWhatComesBack() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("accepted", true));
    Hazel.get(PAGE + "/cancel")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("You get £55.50 back."),
                containsString("£312.00"),
                containsString("£367.50"),
                containsString("Yes, cancel this order")));
  }

  @Test
  void cancellingSendsTheFormsKey() {
    Neighbours.answer(Hazel.ONE_ORDER + "/cancel", Hazel.order("cancelled", false));
    Hazel.post(PAGE + "/cancel", Map.of("key", Hazel.KEY))
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE + "?done=cancelled"));
    assertEquals(
        Hazel.KEY,
        Neighbours.asked(Hazel.ONE_ORDER + "/cancel").getFirst().getHeader("Idempotency-Key"));
  }

  @Test
  void whoeverCancelsWhatIsCancelledSeesThatItIs() {
    Neighbours.refuse(Hazel.ONE_ORDER + "/cancel", 409, "not_cancellable", "Too late.");
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("cancelled", false));
    Hazel.post(PAGE + "/cancel", Map.of("key", Hazel.KEY))
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE));
  }

  @Test
  void whatIsDoneCannotBeCancelledAndSaysSo() {
    Neighbours.refuse(Hazel.ONE_ORDER + "/cancel", 409, "not_cancellable", "It is already done.");
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
    Hazel.post(PAGE + "/cancel", Map.of("key", Hazel.KEY))
        .then()
        .statusCode(409)
        .body(containsString("It is already done."), containsString("cannot be cancelled"));
  }

  @Test
  void withoutAFaceNothingIsSentAndTheWordsStay() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
    Hazel.post(RATE, Map.of("words", "Kind & on time"))
        .then()
        .statusCode(422)
        .body(containsString("Choose how it was"), containsString("Kind &amp; on time"));
    assertEquals(List.of(), Neighbours.asked(Hazel.REVIEW));
  }

  @Test
  void aRatingIsSentWithItsWords() {
    Neighbours.answer(Hazel.REVIEW, "{\"id\":\"" + Hazel.LINE + "\"}");
    Hazel.post(RATE, Map.of("stars", "4", "words", "Kind"))
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE + "?done=rated"));
    String body = Neighbours.asked(Hazel.REVIEW).getFirst().getBodyAsString();
    assertTrue(body.contains("\"stars\":4") && body.contains(Hazel.LINE), body);
  }

  @Test
  void aSecondRatingIsRefusedInWords() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
    Neighbours.refuse(Hazel.REVIEW, 409, "already_reviewed", "You have already rated this.");
    Hazel.post(RATE, Map.of("stars", "4", "words", "Kind"))
        .then()
        .statusCode(409)
        .body(containsString("You have already rated this."), containsString("Kind"));
  }

  @Test
  void wordsAreKeptWhileRatingsRests() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("delivered", false));
    Neighbours.breakDown("ratings");
    Hazel.post(RATE, Map.of("stars", "4", "words", "Kind"))
        .then()
        .statusCode(503)
        .body(containsString("We could not save this just now."), containsString("Kind"));
  }
}
