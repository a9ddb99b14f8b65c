package org.supportmarket.web.support;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** Asking people in, acting for somebody, reading who looked, and what officers do. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class SupportPagesTest {
  private static final String HAZEL = "ce111111-0000-0000-0000-000000000001";
  private static final String SAM = "de111111-0000-0000-0000-000000000001";
  private static final String ME = "/ordering/api/v1/me";
  private static final String PEOPLE = "/ordering/api/v1/people/" + HAZEL;
  private static final String SUPPORTERS = PEOPLE + "/supporters";
  private static final String COUNCILS = "/council/people/" + HAZEL;

  @BeforeEach
  void hazelAndSam() {
    Neighbours.reset();
    Neighbours.answer(ME, me(HAZEL, ""));
    Neighbours.answer(SUPPORTERS, "[" + sam("active", false) + "]");
    Neighbours.answer(SUPPORTERS + "/" + SAM, sam("active", false));
    Neighbours.answer(
        PEOPLE + "/access-log",
        """
        {"total_items":2,"page_number":1,"size":2,"total_pages":1,"contents":[
          {"at":"2026-03-03T14:30:00Z","times":1,"who":"A care manager of Merrowdale County Council","authority":"care-manager",
           "what":"looked at what you bought","action":"order.look","reason":"Yearly review","order_id":null,"delegation":null},
          {"at":"2026-03-03T14:30:00Z","times":7,"who":"Sam Sutton","authority":"supporter",
           "what":"looked at your basket","action":"basket.look","reason":null,"order_id":null,"delegation":null}]}
        """);
  }

  @Test
  void thePeopleWhoHelpAreShownWithWhatTheyMayDoAndWhatTheyDid() {
    as("holder1")
        .get("/supporters")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("One person may act for you"),
                containsString("Sam Sutton"),
                containsString("At most £50 for one order"),
                containsString("At most £200 in a month, £75 spent this month")));
    as("holder1")
        .get("/supporters/" + SAM)
        .then()
        .statusCode(200)
        .body(allOf(containsString("Stop this at once"), containsString("What they did")));
  }

  @Test
  void whoHoldsTheMoneyIsRecordedWithBudgetsAuthorityAndDay() {
    String budget = "bd111111-0000-0000-0000-000000000001";
    Neighbours.answer(
        PEOPLE,
        """
        {"person_id":"%s","name":"Hazel Holder","registered_on":"2026-03-02","has_login":true,"budgets":1,
         "allocated_pence":1,"available_pence":1}
        """
            .formatted(HAZEL));
    Neighbours.answer(
        PEOPLE + "/budgets",
        """
        [{"id":"%s","financial_year":"2026-27","funding_stream":"social_care","holding_route":"third_party",
          "starts_on":"2026-04-01","ends_on":"2027-03-31","allocated_pence":1,"unreleased_pence":0,"available_pence":1,
          "contingency_pence":0,"reserved_pence":0,"committed_pence":0,"delivered_pence":0,"paid_pence":0}]
        """
            .formatted(budget));
    Neighbours.answer(
        SUPPORTERS, "{\"supporter\":" + sam("invited", false) + ",\"code\":\"K7M4Q-2XDNP\"}");
    String page = COUNCILS + "/fund-holder";
    as("care-manager1").get(page).then().statusCode(200).body(containsString(budget));
    post("care-manager1", page, "name=")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("href=\"#name\""),
                containsString("href=\"#budgets\""),
                containsString("href=\"#authority\""),
                containsString("href=\"#starts\"")));
    String typed =
        "name=Merrow+Trust&authority=Court+order&actions=order&starts-day=1&starts-month=4&starts-year=2027&budgets=";
    post("care-manager1", page, typed + budget)
        .then()
        .statusCode(200)
        .body(containsString("K7M4Q-2XDNP"));
    String sent = Neighbours.asked(SUPPORTERS).getLast().getBodyAsString();
    assertTrue(
        sent.contains("\"kind\":\"fund_holder\"")
            && sent.contains("\"starts_on\":\"2027-04-01\"")
            && sent.contains("\"budgets\":[\"" + budget + "\"]"),
        sent);
    as("finance1").get(page).then().statusCode(403);
  }

  @Test
  void theWaysToPlanHelpersAndQuestionsStandOnOnePage() {
    as("holder1")
        .get("/my-support")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("href=\"/my-plan\""),
                containsString("href=\"/supporters\""),
                containsString("href=\"/who-looked\""),
                containsString("aria-current=\"page\">My support")));
    as("supporter1")
        .get("/my-support")
        .then()
        .body(not(containsString("<li><a href=\"/supporters\"")));
  }

  @Test
  void askingSomebodyInGivesACodeToHandOver() {
    as("holder1").get("/supporters/new").then().statusCode(200).body(containsString("Who is it?"));
    post("holder1", "/supporters/new", "name=&order_limit=five&ends-day=1")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Write who it is"),
                containsString("Write pounds and pence"),
                containsString("Write a day, a month and a year")));
    Neighbours.answer(
        SUPPORTERS, "{\"supporter\":" + sam("invited", false) + ",\"code\":\"K7M4Q-2XDNP\"}");
    post(
            "holder1",
            "/supporters/new",
            "name=Sam&actions=order&order_limit=50&month_limit=200.00&log=no"
                + "&ends-day=31&ends-month=3&ends-year=2027")
        .then()
        .statusCode(200)
        .body(containsString("K7M4Q-2XDNP"));
    String asked = Neighbours.asked(SUPPORTERS).getLast().getBodyAsString();
    assertTrue(
        asked.contains("\"order_limit_pence\":5000")
            && asked.contains("\"month_limit_pence\":20000")
            && asked.contains("\"ends_on\":\"2027-03-31\""),
        asked);
  }

  @Test
  void endingIsOneStepAndTold() {
    Neighbours.answer(SUPPORTERS + "/" + SAM + "/end", sam("ended", false));
    post("holder1", "/supporters/" + SAM + "/end", "")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/supporters?done=ended"));
    assertEquals(1, Neighbours.asked(SUPPORTERS + "/" + SAM + "/end").size());
  }

  @Test
  void aSupporterTypesInTheCodeAndThenEveryPageSaysForWhomTheyAct() {
    Neighbours.answer(ME, me(null, ""));
    as("supporter1")
        .get("/supporting")
        .then()
        .statusCode(200)
        .body(allOf(containsString("You act for nobody else"), not(containsString("acting-band"))));
    Neighbours.refuse(
        "/ordering/api/v1/me/invitations", 404, "invitation_unknown", "We do not know this code.");
    post("supporter1", "/supporting/code", "code=x")
        .then()
        .statusCode(404)
        .body(containsString("We do not know this code."));
    Neighbours.answer("/ordering/api/v1/me/invitations", "{\"person_id\":\"" + HAZEL + "\"}");
    String cookie =
        post("supporter1", "/supporting/code", "code=K7M4Q-2XDNP")
            .then()
            .statusCode(303)
            .extract()
            .cookie("acting-for");
    assertEquals(HAZEL, cookie);
    Neighbours.answer(ME, me(null, acting()));
    as("supporter1")
        .cookie("acting-for", cookie)
        .get("/supporting")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("You are acting for <strong>Hazel Holder</strong>"),
                containsString("£125 is left for this month")));
    as("supporter1")
        .cookie("acting-for", cookie)
        .get("/help")
        .then()
        .statusCode(200)
        .body(containsString("You are acting for <strong>Hazel Holder</strong>"));
  }

  @Test
  void nobodyCanChooseSomebodyTheyDoNotActFor() {
    String cookie =
        post("holder1", "/supporting/choose", "person=" + SAM)
            .then()
            .statusCode(303)
            .extract()
            .cookie("acting-for");
    assertEquals("", cookie);
    as("holder1")
        .cookie("acting-for", SAM)
        .get("/supporters")
        .then()
        .statusCode(200)
        .body(not(containsString("acting-band")));
  }

  @Test
  void whoLookedIsToldInPlainWordsWithTheReason() {
    as("holder1")
        .get("/who-looked")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString(
                    "A care manager of Merrowdale County Council looked at what you bought"),
                containsString("Yearly review"),
                containsString("<p class=\"card-who\">Tuesday 3 March"),
                containsString("Sam Sutton looked at your basket"),
                containsString("Seven times, the last on Tuesday 3 March")));
  }

  @Test
  void whoeverIsNotKnownYetTypesInTheirCodeAndComesToTheirMoney() {
    Neighbours.answer(ME, me(null, ""));
    as("holder1")
        .get("/my-money")
        .then()
        .statusCode(404)
        .body(containsString("<a href=\"/supporting\">I was given a code</a>"));
    Neighbours.refuse(
        "/ordering/api/v1/me/invitations", 409, "already_linked", "Your login has a name already.");
    post("holder1", "/supporting/code", "code=K7M4Q-2XDNP")
        .then()
        .statusCode(409)
        .body(containsString("Your login has a name already."));
    Neighbours.answer("/ordering/api/v1/me/invitations", "{\"person_id\":\"" + HAZEL + "\"}");
    Neighbours.answer(ME, me(HAZEL, ""));
    post("holder1", "/supporting/code", "code=K7M4Q-2XDNP")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-money"));
  }

  @Test
  void aCareManagerNeedsAReasonAndASecondOfficerForSuspectedAbuse() {
    as("care-manager1")
        .get(COUNCILS + "/supporters/" + SAM)
        .then()
        .statusCode(200)
        .body(containsString("Suspected abuse: stop it"));
    post("care-manager1", COUNCILS + "/supporters/" + SAM, "step=suspend&reason=")
        .then()
        .statusCode(422)
        .body(containsString("Write why"));
    Neighbours.answer(SUPPORTERS + "/" + SAM + "/suspend", sam("active", true));
    post("care-manager1", COUNCILS + "/supporters/" + SAM, "step=suspend&reason=Money+is+missing")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=waiting"));
    as("care-manager1")
        .get(COUNCILS + "/supporters?done=waiting")
        .then()
        .statusCode(200)
        .body(containsString("Another care manager has to agree"));
    as("holder1").get(COUNCILS + "/supporters").then().statusCode(403);
  }

  @Test
  void onThePhoneNothingBeginsBeforeItWasReadBack() {
    as("care-manager1").get(COUNCILS + "/call").then().statusCode(200);
    post("care-manager1", COUNCILS + "/call", "words=Cleaning")
        .then()
        .statusCode(422)
        .body(containsString("Read it back to them first"));
    Neighbours.answer(
        PEOPLE + "/calls", "{\"id\":\"" + SAM + "\",\"until\":\"2026-03-03T16:30:00Z\"}");
    post("care-manager1", COUNCILS + "/call", "words=Cleaning&read_back=yes")
        .then()
        .statusCode(303)
        .cookie("acting-for", HAZEL);
    as("care-manager1").get(COUNCILS + "/look").then().statusCode(200);
    Neighbours.answer(
        PEOPLE + "/looks",
        "{\"id\":\"" + SAM + "\",\"until\":null,\"second_officer_needed\":true}");
    post("care-manager1", COUNCILS + "/look", "reason=Bruises&withhold=yes")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=look-waiting"));
  }

  private static RequestSpecification as(String user) {
    return SignedIn.as(user);
  }

  private static Response post(String user, String path, String form) {
    return as(user)
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .body(form)
        .post(path);
  }

  private static String me(String person, String acting) {
    return """
    {"person_id":%s,"name":"Somebody","roles":[],"council":"E10900001","provider":null,"acting_for":[%s]}
    """
        .formatted(person == null ? "null" : "\"" + person + "\"", acting);
  }

  private static String acting() {
    return """
    {"person_id":"%s","name":"Hazel Holder","delegation":"%s","authority":"supporter","actions":["see","order"],
     "order_limit_pence":5000,"month_limit_pence":20000,"month_left_pence":12500,"ends_on":"2027-03-31"}
    """
        .formatted(HAZEL, SAM);
  }

  private static String sam(String state, boolean suspected) {
    return """
    {"id":"%s","kind":"supporter","name":"Sam Sutton","state":"%s","actions":["see","order"],"order_limit_pence":5000,
     "month_limit_pence":20000,"month_spent_pence":7500,"starts_on":"2026-03-01","ends_on":"2027-03-31",
     "sees_access_log":false,"granted_by":"self","granted_at":"2026-03-01T10:00:00Z","accepted_at":null,
     "notice_on":null,"ending":null,"authority":null,"suspected":%s,"earns_from_this":false,
     "needs_agreement":false,"budgets":[]}
    """
        .formatted(SAM, state, suspected);
  }
}
