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
  void cancellingSaysFirstWhatItCostsAndWhatComesBack() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.order("accepted", true));
    Neighbours.answer(
        Hazel.ONE_ORDER + "/cancellation",
        "{\"charge_pence\":1550,\"back_pence\":4000,\"words\":\"…\",\"tiers\":[{\"notice_hours\":48,\"charge_percent\":28}]}");
    Hazel.get(PAGE + "/cancel")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("It costs you £15.50. You get £40 back."),
                containsString("With less than two days’ notice: 28% of the price"),
                containsString("name=\"charge\" value=\"1550\""),
                containsString("£312.00"),
                containsString("£352.00"),
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
  void theChargeThatWasShownIsSentAlong() {
    Neighbours.answer(Hazel.ONE_ORDER + "/cancel", Hazel.order("cancelled", false));
    Hazel.post(PAGE + "/cancel", Map.of("key", Hazel.KEY, "charge", "1550")).then().statusCode(303);
    String body = Neighbours.asked(Hazel.ONE_ORDER + "/cancel").getFirst().getBodyAsString();
    assertTrue(body.contains("\"charge_pence\":1550"), body);
  }

  @Test
  void whatIsPlannedBeyondTheBudgetIsSaid() {
    Neighbours.answer(
        Hazel.ONE_ORDER,
        Hazel.weekly().replace("\"times\":[", "\"pots\":[\"" + Hazel.BUDGET + "\"],\"times\":["));
    Hazel.get(PAGE)
        .then()
        .statusCode(200)
        .body(containsString("No money yet for visits after Wednesday 31 March"));
  }

  @Test
  void oneOfSeveralTimesIsLeftOut() {
    Neighbours.answer(Hazel.ONE_ORDER, Hazel.weekly());
    Neighbours.answer(
        Hazel.ONE_ORDER + "/cancellation", "{\"charge_pence\":0,\"back_pence\":2775,\"tiers\":[]}");
    Neighbours.answer(Hazel.ONE_ORDER + "/skip", Hazel.weekly());
    Hazel.get(PAGE)
        .then()
        .body(
            allOf(
                containsString(PAGE + "/cancel?time=" + Hazel.LINE),
                containsString("Planned. The money is kept aside nearer the day."),
                containsString("End from here")));
    Hazel.get(PAGE + "/cancel?time=" + Hazel.LINE)
        .then()
        .body(containsString("Do you want to leave out"), containsString("Yes, leave it out"));
    Hazel.post(PAGE + "/cancel", Map.of("key", Hazel.KEY, "charge", "0", "time", Hazel.LINE))
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE + "?done=skipped"));
  }

  @Test
  void whatWasDoneIsConfirmedOrDisputedInWords() {
    Neighbours.answer(
        Hazel.ONE_ORDER,
        Hazel.order("delivered", false)
            .replace("\"can_cancel\"", "\"can_confirm\":true,\"can_dispute\":true,\"can_cancel\""));
    Neighbours.answer(Hazel.ONE_ORDER + "/confirm", Hazel.order("confirmed", false));
    Neighbours.answer(Hazel.ONE_ORDER + "/dispute", Hazel.order("disputed", false));
    Hazel.get(PAGE + "/confirm").then().body(containsString("Yes, it was as agreed"));
    Hazel.post(PAGE + "/confirm", Map.of("key", Hazel.KEY))
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE + "?done=confirmed"));
    Hazel.post(PAGE + "/dispute", Map.of("key", Hazel.KEY, "words", " "))
        .then()
        .statusCode(422)
        .body(containsString("Write what was not as agreed"));
    Hazel.post(PAGE + "/dispute", Map.of("key", Hazel.KEY, "words", "Half of it"))
        .then()
        .statusCode(303);
    String body = Neighbours.asked(Hazel.ONE_ORDER + "/dispute").getFirst().getBodyAsString();
    assertTrue(body.contains("Half of it"), body);
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
