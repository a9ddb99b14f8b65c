package org.supportmarket.web.basket;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class BasketPagesTest {
  private static final String PERSON = "ce111111-0000-0000-0000-000000000001";
  private static final String BUDGET = "bd111111-0000-0000-0000-000000000001";
  private static final String LINE = "1e111111-0000-0000-0000-000000000001";
  private static final String CHECKOUT = "cc111111-0000-0000-0000-000000000001";
  private static final String KEY = "c24cfdfc-38b3-4908-83aa-43a3b3367ddd";
  private static final String PEOPLE = "/ordering/api/v1/people/" + PERSON;
  private static final String BASKET = PEOPLE + "/basket";

  @BeforeEach
  void hazelIsThere() {
    Neighbours.reset();
    Neighbours.answer(
        "/ordering/api/v1/me",
        """
        {"person_id":"%s","name":"Hazel Holder","roles":["budget-holder"],"council":"E10900001","provider":null,"acting_for":[]}
        """
            .formatted(PERSON));
    Neighbours.answer(
        PEOPLE + "/budgets",
        """
        [{"id":"%s","financial_year":"2026-27","funding_stream":"social_care","holding_route":"council_managed",
          "starts_on":"2026-04-01","ends_on":"2027-03-31","allocated_pence":50000,"unreleased_pence":0,"available_pence":31200,
          "contingency_pence":0,"reserved_pence":0,"committed_pence":0,"delivered_pence":0,"paid_pence":0}]
        """
            .formatted(BUDGET));
    Neighbours.answer(Samples.LISTING, Samples.listing(true));
    Neighbours.answer(BASKET, basket("null"));
    Neighbours.answer(BASKET + "/lines", basket("null"));
    Neighbours.answer(BASKET + "/lines/" + LINE, basket("null"));
  }

  @Test
  void theListingGoesIntoTheBasketWithWhatWasShown() {
    get("/listings/" + Samples.CLEANING)
        .then()
        .statusCode(200)
        .body(containsString("href=\"/basket/add/" + Samples.CLEANING + "\">Put in my basket"));
    get("/basket/add/" + Samples.CLEANING)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("£18.50 an hour"),
                containsString("How many times do you want?"),
                containsString("From which day?"),
                containsString("Nothing is bought yet."),
                containsString("name=\"version\" value=\"3\"")));
    Forms.post(
            "holder1",
            "/basket/add/" + Samples.CLEANING,
            "key",
            KEY,
            "version",
            "3",
            "quantity",
            "1",
            "minutes",
            "90",
            "every",
            "week",
            "until-day",
            "9",
            "until-month",
            "2",
            "until-year",
            "2027",
            "hour",
            "2:30pm",
            "starts-day",
            "1",
            "starts-month",
            "12",
            "starts-year",
            "2026")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/basket?done=in"))
        .cookie("basket", "1");
    var asked = Neighbours.asked(BASKET + "/lines").getFirst();
    assertEquals(KEY, asked.getHeader("Idempotency-Key"));
    String body = asked.getBodyAsString();
    assertTrue(body.contains("\"listing_version\":3") && body.contains("\"minutes\":90"), body);
    assertTrue(body.contains("\"starts_on\":\"2026-12-01\""), body);
    assertTrue(body.contains("\"starts_at\":\"2026-12-01T14:30:00Z\""), body);
    assertTrue(body.contains("\"until\":\"2027-02-09\""), body);
    assertTrue(body.contains("\"every\":\"week\",\"times\":null"), body);
    assertTrue(body.contains("\"pots\":[\"" + BUDGET + "\"]"), body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "1e308", "9223372036854775808", "two", ""})
  void whatCannotBeCountedIsToldBesideTheFieldAndKept(String typed) {
    Forms.post(
            "holder1",
            "/basket/add/" + Samples.CLEANING,
            "key",
            KEY,
            "quantity",
            typed,
            "minutes",
            "60",
            "every",
            "fortnight",
            "times",
            "x")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("href=\"#quantity\""),
                containsString("value=\"" + typed + "\""),
                containsString("href=\"#times\""),
                containsString("href=\"#starts\""),
                containsString("value=\"fortnight\" checked")));
    assertEquals(0, Neighbours.asked(BASKET + "/lines").size());
  }

  @Test
  void theBasketSaysWhatItTakesAndWhatIsLeftAndUntilWhen() {
    get("/basket")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("One thing in your basket: £27.75"),
                containsString("£27.75 from Social care budget, April 2026 to March 2027"),
                containsString("£284.25"),
                containsString("Your money lasts until Thursday 7 January."),
                containsString("Rule “leisure.any”, version 3"),
                containsString("Less than two days before, you pay half of the price."),
                containsString("77%"),
                containsString("href=\"/basket/check\"")));
  }

  @Test
  void aNewPriceHasAButtonOfItsOwn() {
    Neighbours.answer(
        BASKET,
        basket("{\"code\":\"price_changed\",\"words\":\"It cost £15.00. Now it costs £18.50.\"}"));
    get("/basket")
        .then()
        .body(
            allOf(
                containsString("It cost £15.00. Now it costs £18.50."),
                containsString("Yes, at £27.75"),
                containsString("One thing cannot be bought yet. It stays here."),
                not(containsString("href=\"/basket/check\""))));
    Forms.post("holder1", "/basket/lines/" + LINE + "/yes?version=3")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/basket?done=yes"));
    String body = Neighbours.asked(BASKET + "/lines/" + LINE).getFirst().getBodyAsString();
    assertTrue(body.contains("\"listing_version\":3"), body);
    // Drawn before it changed once more: shown again instead of taken.
    Forms.post("holder1", "/basket/lines/" + LINE + "/yes?version=2")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/basket"));
    assertEquals(1, Neighbours.asked(BASKET + "/lines/" + LINE).size());
  }

  @Test
  void theCareManagerIsAskedWithOneClick() {
    Neighbours.answer(
        BASKET,
        basket("{\"code\":\"ask_first\",\"words\":\"Ask your care manager about this first.\"}"));
    Neighbours.answer(PEOPLE + "/approvals", "{\"id\":\"" + CHECKOUT + "\"}");
    get("/basket").then().body(containsString("Ask my care manager"));
    Forms.post("holder1", "/basket/lines/" + LINE + "/ask")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/basket?done=asked"));
    String body = Neighbours.asked(PEOPLE + "/approvals").getFirst().getBodyAsString();
    assertTrue(body.contains("\"listing_id\":\"" + Samples.CLEANING + "\""), body);
  }

  @Test
  void buyingSendsWhatWasShownUnderTheKeyOfThePage() {
    String first = get("/basket/check").then().statusCode(303).extract().header("Location");
    get(first.substring(first.indexOf("/basket")))
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("You pay £27.75. You will have £284.25 left."),
                containsString("name=\"version\" value=\"7\""),
                containsString("name=\"line\" value=\"" + LINE + "\""),
                containsString("Yes, buy this")));
    Neighbours.answer(
        PEOPLE + "/checkouts",
        "{\"id\":\"" + CHECKOUT + "\",\"total_pence\":2775,\"orders\":[],\"something_else\":[]}");
    confirm().then().statusCode(303).header("Location", endsWith("/basket/done/" + CHECKOUT));
    confirm();
    var asked = Neighbours.asked(PEOPLE + "/checkouts");
    assertEquals(KEY, asked.getFirst().getHeader("Idempotency-Key"));
    assertEquals(asked.getFirst().getBodyAsString(), asked.getLast().getBodyAsString());
    assertTrue(asked.getFirst().getBodyAsString().contains("\"basket_version\":7"));
  }

  @Test
  void aRefusalIsToldOverTheBasketOfNowAndNeedsANewYes() {
    Neighbours.refuse(
        PEOPLE + "/checkouts", 409, "basket_changed", "The basket is no longer as you saw it.");
    confirm()
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("The basket is no longer as you saw it."),
                containsString("it is bought once"),
                not(containsString("value=\"" + KEY + "\""))));
  }

  @Test
  void whenNobodyKnowsWhetherItWasBoughtTheSameKeyIsTriedAgain() {
    Neighbours.breakDown("ordering");
    confirm().then().statusCode(503).body(containsString("/basket/check?key=" + KEY));
  }

  @Test
  void somethingElseAndSpentElsewhereAreSentInPence() {
    Forms.post(
            "holder1",
            "/basket/something-else",
            "key",
            KEY,
            "words",
            "Taxi",
            "payee",
            "Kwik Cabs",
            "sum",
            "£12.50")
        .then()
        .statusCode(303);
    assertTrue(
        Neighbours.asked(BASKET + "/lines")
            .getFirst()
            .getBodyAsString()
            .contains("\"pence\":1250"));
    Neighbours.answer(PEOPLE + "/spent-elsewhere", elsewhere());
    get("/spent-elsewhere")
        .then()
        .statusCode(200)
        .body(allOf(containsString("Paid, as you told us."), containsString("Taxi, £12.50")));
    Forms.post(
            "holder1",
            "/spent-elsewhere",
            "key",
            KEY,
            "words",
            "Bingo",
            "payee",
            "Hall",
            "sum",
            "0.001",
            "paid-on-day",
            "1",
            "paid-on-month",
            "13",
            "paid-on-year",
            "2026")
        .then()
        .statusCode(422)
        .body(allOf(containsString("href=\"#sum\""), containsString("href=\"#paid-on\"")));
  }

  @Test
  void onlyPeopleWhoBuyForSomebodyHaveABasket() {
    SignedIn.as("provider1").get("/basket").then().statusCode(403);
    SignedIn.nobody().get("/basket").then().statusCode(302);
  }

  private static io.restassured.response.Response get(String path) {
    return SignedIn.as("holder1").get(path);
  }

  private static io.restassured.response.Response confirm() {
    return Forms.post("holder1", "/basket/check", "key", KEY, "version", "7", "line", LINE);
  }

  private static String basket(String hurdle) {
    boolean ready = hurdle.equals("null");
    return """
    {"person_id":"%s","version":7,"now_pence":%d,"lines":[{"id":"%s","listing_id":"%s","listing_version":3,"seen_version":3,
      "name":"Weekly house cleaning","provider":{"id":"%s","name":"Merrow Home Help"},"payee":null,"category":"domestic-help",
      "unit":"hour","quantity":1,"minutes":90,"starts_on":null,"starts_at":null,"repeat":null,"outcome_id":null,"pots":["%s"],
      "unit_pence":1850,"unit_pence_seen":1500,"each_pence":2775,"times":1,"total_pence":2775,"now_pence":%d,
      "paid_from":[%s],"changed":false,"ruling":{"verdict":"yes","rule":"leisure.any","rule_version":3,"words":"You may.","approval":null},
      "make_up":{"direct_support_permille":770,"coordination_permille":135,"company_permille":95},
      "cancellation":[{"notice_hours":48,"charge_percent":50}],"earns_from_this":false,"hurdle":%s}],
     "pots":[{"budget_id":"%s","funding_stream":"social_care","financial_year":"2026-27","available_pence":31200,
       "taken_pence":%d,"left_pence":%d,"run_out":{"day":"2027-01-08","words":"Your money lasts until Thursday 7 January."}}]}
    """
        .formatted(
            PERSON,
            ready ? 2775 : 0,
            LINE,
            Samples.CLEANING,
            Samples.HOME_HELP,
            BUDGET,
            ready ? 2775 : 0,
            ready ? "{\"budget_id\":\"" + BUDGET + "\",\"pence\":2775}" : "",
            hurdle,
            BUDGET,
            ready ? 2775 : 0,
            ready ? 28_425 : 31_200);
  }

  private static String elsewhere() {
    return """
    {"total_items":1,"page_number":1,"size":1,"total_pages":1,"contents":[{"id":"%s","checkout_id":null,"status":"paid",
      "words":"Taxi","payee":"Kwik Cabs","pence":1250,"day":"2026-03-03","verdict":"yes","reason":"You may.","rule":"any","rule_version":1,
      "recorded_at":"2026-03-03T14:30:00Z","pots":[{"budget_id":"%s","pence":1250}]}]}
    """
        .formatted(LINE, BUDGET);
  }
}
