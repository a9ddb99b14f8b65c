package org.supportmarket.web.provider;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class ProviderPagesTest {
  private static final UUID PROVIDER =
      UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8));
  private static final String ORDER = "0d111111-0000-0000-0000-000000000001";
  private static final String KEY = "c24cfdfc-38b3-4908-83aa-43a3b3367ddd";
  private static final String ORDERS = "/ordering/api/v1/providers/" + PROVIDER + "/orders";
  private static final String MINE = "/catalogue/api/v1/my/listings";
  private static final String LISTING = "/provider/listings/" + Samples.CLEANING;

  @BeforeEach
  void oneOrderWaits() {
    Neighbours.reset();
    Neighbours.answer(
        ORDERS,
        "{\"total_items\":1,\"page_number\":1,\"size\":20,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(order("placed")));
    Neighbours.answer(ORDERS + "/" + ORDER, order("placed"));
    Neighbours.answer(MINE, "[" + Samples.listing(true) + "]");
  }

  @Test
  void todayOpensWithWhatIsWaiting() {
    get("/provider")
        .then()
        .statusCode(200)
        .body(containsString("<h1>One order is waiting for your answer</h1>"));
  }

  @Test
  void theListShowsForWhomAndWhatAndNothingOfTheBudget() {
    get("/provider/orders")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Hazel Holder"),
                containsString("Weekly house cleaning: two visits"),
                containsString("Say yes"),
                not(containsString("Mark as delivered"))));
    assertTrue(Neighbours.asked(ORDERS).getFirst().getUrl().contains("status=placed"));
  }

  @Test
  void sayingYesGoesBackToTheListWithANotice() {
    Neighbours.answer(ORDERS + "/" + ORDER + "/accept", order("accepted"));
    Response back = post("/provider/orders/" + ORDER + "/accept", "key=" + KEY);
    back.then().statusCode(303).header("Location", endsWith("status=placed&done=accepted"));
    assertEquals(
        KEY,
        Neighbours.asked(ORDERS + "/" + ORDER + "/accept").getFirst().getHeader("Idempotency-Key"));
    get("/provider/orders?status=placed&done=accepted")
        .then()
        .body(containsString("You said yes."));
  }

  @Test
  void anOrderThatWasCancelledMeanwhileIsToldAboveTheList() {
    Neighbours.refuse(ORDERS + "/" + ORDER + "/accept", 409, "wrong_state", "It was cancelled.");
    post("/provider/orders/" + ORDER + "/accept", "key=" + KEY)
        .then()
        .statusCode(409)
        .body(containsString("It was cancelled."), containsString("Hazel Holder"));
  }

  @Test
  void sayingNoNeedsAReason() {
    post("/provider/orders/" + ORDER + "/decline", "key=" + KEY + "&reason=+")
        .then()
        .statusCode(422)
        .body(containsString("Write in a few words why"));
    assertEquals(List.of(), Neighbours.asked(ORDERS + "/" + ORDER + "/decline"));
  }

  @Test
  void sayingNoSendsTheReason() {
    Neighbours.answer(ORDERS + "/" + ORDER + "/decline", order("declined"));
    post("/provider/orders/" + ORDER + "/decline", "key=" + KEY + "&reason=Fully+booked")
        .then()
        .statusCode(303);
    LoggedRequest sent = Neighbours.asked(ORDERS + "/" + ORDER + "/decline").getFirst();
    assertEquals("{\"reason\":\"Fully booked\"}", sent.getBodyAsString());
  }

  @Test
  void deliveredIsSaidWithTheFormsKey() {
    Neighbours.answer(ORDERS + "/" + ORDER + "/deliver", order("delivered"));
    post("/provider/orders/" + ORDER + "/deliver", "key=" + KEY)
        .then()
        .statusCode(303)
        .header("Location", endsWith("status=accepted&done=delivered"));
  }

  @Test
  void partOfATimeIsDeliveredFromItsOwnPage() {
    Neighbours.answer(ORDERS + "/" + ORDER, accepted());
    Neighbours.answer(ORDERS + "/" + ORDER + "/deliver", order("delivered"));
    get("/provider/orders/" + ORDER)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Order for Hazel Holder"),
                containsString("Say what was done"),
                containsString("To do")));
    post("/provider/orders/" + ORDER + "/deliver", "key=" + KEY + "&time=" + ORDER + "&pounds=ten")
        .then()
        .statusCode(422)
        .body(containsString("Write the sum in pounds"));
    post("/provider/orders/" + ORDER + "/deliver", "key=" + KEY + "&time=" + ORDER + "&quantity=1")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/provider/orders/" + ORDER + "?done=delivered"));
    String sent = Neighbours.asked(ORDERS + "/" + ORDER + "/deliver").getFirst().getBodyAsString();
    assertTrue(sent.contains("\"quantity\":1"), sent);
  }

  @Test
  void aRefundNeedsASumAndAReasonAndARefusalIsTold() {
    Neighbours.answer(ORDERS + "/" + ORDER, accepted());
    post("/provider/orders/" + ORDER + "/refund", "key=" + KEY + "&back=&reason=")
        .then()
        .statusCode(422)
        .body(containsString("how much goes back"), containsString("in a few words why"));
    Neighbours.refuse(
        ORDERS + "/" + ORDER + "/refund",
        409,
        "refund_too_large",
        "At most £5.00 can be given back.");
    post("/provider/orders/" + ORDER + "/refund", "key=" + KEY + "&back=6&reason=Late")
        .then()
        .statusCode(409)
        .body(containsString("At most £5.00 can be given back."), containsString("Late"));
  }

  @Test
  void ownListingsShowPriceAndSpaces() {
    get("/provider/listings")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("You offer one thing"),
                containsString("£18.50 an hour"),
                containsString("Change the price of Weekly house cleaning")));
  }

  @Test
  void spacesAreConfirmedWithOneButton() {
    String spaces = MINE + "/" + Samples.CLEANING + "/spaces";
    Neighbours.answer(spaces, Samples.listing(true));
    post(LISTING + "/spaces", "spaces=3")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/provider/listings?done=spaces"));
    LoggedRequest sent = Neighbours.asked(spaces).getFirst();
    assertEquals("PUT {\"spaces\":3}", sent.getMethod() + " " + sent.getBodyAsString());
    post(LISTING + "/spaces", "spaces=many")
        .then()
        .statusCode(422)
        .body(containsString("Write your spaces as a whole number"));
  }

  @Test
  void remindersStandOnTheFirstPageWhichLivesWithoutThem() {
    Neighbours.answer(
        "/catalogue/api/v1/my/reminders",
        """
        [{"id":"0d111111-0000-0000-0000-000000000002","kind":"accreditation","name":"Public liability insurance","about":"2099-03-03"}]
        """);
    get("/provider")
        .then()
        .statusCode(200)
        .body(containsString("“Public liability insurance” runs out on Tuesday 3 March 2099."));
    Neighbours.breakDown("catalogue");
    get("/provider").then().statusCode(200).body(containsString("waiting for your answer"));
  }

  @Test
  void aPriceIsSetInPence() {
    Neighbours.answer(MINE + "/" + Samples.CLEANING + "/price", Samples.listing(true));
    post(LISTING + "/price", "price=%C2%A320.05")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/provider/listings?done=price"));
    LoggedRequest sent = Neighbours.asked(MINE + "/" + Samples.CLEANING + "/price").getFirst();
    assertEquals("PUT {\"amount_pence\":2005}", sent.getMethod() + " " + sent.getBodyAsString());
  }

  @Test
  void aPriceNobodyCanReadIsToldAndKept() {
    post(LISTING + "/price", "price=12.5")
        .then()
        .statusCode(422)
        .body(containsString("like 12.50"), containsString("value=\"12.5\""));
  }

  @Test
  void noLongerOfferingIsAskedFirst() {
    get(LISTING + "/withdraw").then().statusCode(200).body(containsString("Yes, stop offering it"));
    Neighbours.answer(MINE + "/" + Samples.CLEANING + "/withdraw", Samples.listing(false));
    post(LISTING + "/withdraw", "").then().statusCode(303);
    assertEquals(
        "POST",
        Neighbours.asked(MINE + "/" + Samples.CLEANING + "/withdraw")
            .getFirst()
            .getMethod()
            .toString());
  }

  @Test
  void onlyProvidersGetIn() {
    SignedIn.as("holder1").get("/provider").then().statusCode(403);
    SignedIn.nobody().get("/provider/orders").then().statusCode(302);
  }

  private static Response get(String path) {
    return SignedIn.as("provider1").get(path);
  }

  private static Response post(String path, String form) {
    return SignedIn.as("provider1")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .body(form)
        .post(path);
  }

  /** With one time to do, of which part was given back. */
  private static String accepted() {
    return order("accepted")
        .replace(
            "\"can_deliver\":false", "\"can_deliver\":true,\"can_refund\":true,\"can_start\":true")
        .replace(
            "\"total_pence\":5000,\"status\"",
            "\"total_pence\":5000,\"times\":[{\"id\":\"%s\",\"status\":\"accepted\",\"units\":2,\"pence\":5000}],\"status\""
                .formatted(ORDER));
  }

  private static String order(String status) {
    return """
    {"id":"%s","status":"%s","placed_at":"2026-03-03T14:30:00Z","person_name":"Hazel Holder","total_pence":5000,
     "lines":[{"id":"1e111111-0000-0000-0000-000000000001","listing_id":"%s","listing_version":3,"name":"Weekly house cleaning",
       "category":"domestic-help","unit":"visit","quantity":2,"minutes":null,"unit_price_pence":2500,"total_pence":5000,"status":"%s"}],
     "history":[],"can_accept":true,"can_decline":true,"can_deliver":false}
    """
        .formatted(ORDER, status, Samples.CLEANING, status);
  }
}
