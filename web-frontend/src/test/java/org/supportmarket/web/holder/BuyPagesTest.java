package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class BuyPagesTest {
  private static final String BUY = "/buy/" + Samples.CLEANING;
  private static final String CHECK = BUY + "/check";
  private static final String CHOSEN = CHECK + "?quantity=2&minutes=90&budget=" + Hazel.BUDGET;

  @BeforeEach
  void hazelIsThere() {
    Hazel.isThere();
  }

  @Test
  void whatIsAskedForStandsBesideWhatItCosts() {
    Hazel.get(BUY)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("£18.50 an hour"),
                containsString("How many times do you want?"),
                containsString("How long is each time?"),
                containsString("You have £312 left")));
  }

  @Test
  void everythingIsSaidBeforeTheClick() {
    Hazel.get(CHOSEN + "&key=" + Hazel.KEY)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("You pay £55.50. You will have £256.50 left."),
                containsString("two times, one hour 30 minutes each time"),
                containsString("Social care budget, April 2026 to March 2027"),
                containsString("£312.00"),
                containsString("£256.50"),
                containsString("You can cancel until it is done. You get all the money back."),
                containsString("name=\"version\" value=\"3\""),
                containsString("name=\"key\" value=\"" + Hazel.KEY + "\"")));
  }

  @Test
  void eachConfirmationHasAFreshKeyThatStaysInItsAddress() {
    String first = Hazel.get(CHOSEN).then().statusCode(303).extract().header("Location");
    String second = Hazel.get(CHOSEN).header("Location");
    assertTrue(Keys.valid(first.substring(first.indexOf("key=") + 4)), first);
    assertTrue(!first.equals(second), second);
  }

  @Test
  void theOrderIsPlacedWithWhatWasShown() {
    Neighbours.answer(Hazel.ORDERS, Hazel.order("placed", true));
    confirm()
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-orders/" + Hazel.ORDER + "?done=placed"));
    LoggedRequest placed = Neighbours.asked(Hazel.ORDERS).getFirst();
    assertEquals(Hazel.KEY, placed.getHeader("Idempotency-Key"));
    String body = placed.getBodyAsString();
    assertTrue(body.contains("\"listing_version\":3"), body);
    assertTrue(body.contains("\"quantity\":2") && body.contains("\"minutes\":90"), body);
    assertTrue(body.contains("\"budget_id\":\"" + Hazel.BUDGET + "\""), body);
  }

  @Test
  void pressingTwiceSendsTheSameKeyTwice() {
    Neighbours.answer(Hazel.ORDERS, Hazel.order("placed", true));
    confirm();
    confirm();
    List<String> keys =
        Neighbours.asked(Hazel.ORDERS).stream().map(r -> r.getHeader("Idempotency-Key")).toList();
    assertEquals(List.of(Hazel.KEY, Hazel.KEY), keys);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1.5", "1000000000000", "two"})
  void whatCannotBeCountedIsToldBesideTheFieldAndKept(String typed) {
    Hazel.get(CHECK + "?quantity=" + typed + "&minutes=90&budget=" + Hazel.BUDGET)
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("<title>There is a problem"),
                containsString("href=\"#quantity\""),
                containsString("Write how many as a whole number"),
                containsString("value=\"" + typed + "\"")));
  }

  @Test
  void tooLittleMoneyIsToldBeforeAnythingIsAsked() {
    Hazel.get(CHECK + "?quantity=40&minutes=60&budget=" + Hazel.BUDGET + "&key=" + Hazel.KEY)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("This costs £428 more than is left in this budget."),
                containsString("quantity=40"),
                not(containsString("method=\"post\" action=\"/buy"))));
  }

  @ParameterizedTest
  @CsvSource({
    "409,insufficient_funds,You have £12 left and this costs £55.50.",
    "409,listing_withdrawn,This is no longer on offer.",
    "503,offer_unconfirmed,We cannot check this offer right now.",
    "409,request_in_progress,We are still working on it.",
    "422,idempotency_key_reused,This key was used for another order."
  })
  void everyRefusalIsToldInTheServicesOwnSentenceWithTheChoiceKept(
      int status, String code, String sentence) {
    Neighbours.refuse(Hazel.ORDERS, status, code, sentence);
    confirm()
        .then()
        .statusCode(status)
        .body(
            allOf(
                containsString(sentence),
                containsString("two times, one hour 30 minutes each time"),
                containsString("quantity=2&amp;minutes=90")));
  }

  @Test
  void aNewPriceIsBoughtAtOnlyWhenSomebodySaysYesToIt() {
    Neighbours.refuseWith(
        Hazel.ORDERS,
        409,
        "{\"code\":\"price_changed\",\"detail\":\"It now costs £20 an hour.\",\"price_pence\":2000,\"listing_version\":4}");
    confirm()
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("It now costs £20 an hour."),
                containsString("£20 an hour"),
                containsString("Yes, buy at the new price: £60"),
                containsString("name=\"version\" value=\"4\""),
                containsString("You will have £252 left")));
  }

  @Test
  void whenNobodyKnowsWhetherItWasOrderedTheSameKeyIsTriedAgain() {
    Neighbours.breakDown("ordering");
    confirm()
        .then()
        .statusCode(503)
        .body(
            allOf(
                containsString("we do not know yet if this was ordered"),
                containsString("You will never pay twice"),
                containsString("Try again"),
                containsString("name=\"key\" value=\"" + Hazel.KEY + "\"")));
  }

  @Test
  void aFormThatIsNotOursStartsAgain() {
    Hazel.post(CHECK, Map.of("key", "1", "quantity", "2"))
        .then()
        .statusCode(303)
        .header("Location", endsWith(BUY));
    assertEquals(List.of(), Neighbours.asked(Hazel.ORDERS));
  }

  @Test
  void whatIsSoldElsewhereLeadsBackToItsPage() {
    Neighbours.answer(Samples.LISTING, Samples.listing(false));
    Hazel.get(BUY)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/listings/" + Samples.CLEANING));
  }

  @Test
  void onlyPeopleWithABudgetBuy() {
    SignedIn.as("provider1").get(BUY).then().statusCode(403);
    SignedIn.nobody().get(BUY).then().statusCode(302);
  }

  private static Response confirm() {
    Map<String, String> fields = new HashMap<>();
    fields.put("key", Hazel.KEY);
    fields.put("quantity", "2");
    fields.put("minutes", "90");
    fields.put("budget", Hazel.BUDGET);
    fields.put("version", "3");
    fields.put("price", "1850");
    fields.put("name", "Weekly house cleaning");
    fields.put("provider", "Merrow Home Help");
    fields.put("unit", "hour");
    return Hazel.post(CHECK, fields);
  }
}
