package org.supportmarket.web.casework;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class CaseworkPagesTest {
  private static final String API = "/ordering/api/v1";
  private static final String PERSON = "7f1f6f0e-52f5-3a24-9f2c-3d9d1a0c9c11";
  private static final String BUDGET = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f10";
  private static final String PAGE = "/council/people/" + PERSON;
  private static final String BUDGETS = API + "/people/" + PERSON + "/budgets";
  private static final String ROW =
      """
      {"person_id":"%s","name":"Ivy <Long>","registered_on":"2026-03-02","has_login":false,"budgets":1,
       "allocated_pence":624000,"available_pence":52000}
      """
          .formatted(PERSON);
  private static final String RELEASES =
      """
      [{"number":1,"due_on":"2027-04-01","comes_on":"2027-04-01","period_from":"2027-04-01","period_to":"2027-04-30",
        "pence":52000,"bridging_pence":0,"state":"planned","posted_on":null}]
      """;
  private static final String DONE =
      "{\"budget_id\":\"%s\",\"event_id\":\"%s\",\"pence\":52000}".formatted(BUDGET, BUDGET);

  @BeforeEach
  void ivyHasABudget() {
    Neighbours.reset();
    Neighbours.answer(API + "/people/" + PERSON, ROW);
    Neighbours.answer(BUDGETS + "/" + BUDGET, budget());
    Neighbours.answer(
        API + "/budget-previews",
        """
        {"financial_year":"2027-28","starts_on":"2027-04-01","ends_on":"2028-03-31","allocated_pence":624000,
         "contingency_pence":0,"contribution_pence":0,"contribution_way":"none","releases":%s}
        """
            .formatted(RELEASES));
  }

  @Test
  void somebodyIsFoundByName() {
    Neighbours.answer(
        API + "/councils/E10900001/people",
        "{\"total_items\":1,\"page_number\":1,\"size\":1,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(ROW));
    SignedIn.as("care-manager1")
        .get("/council/people?q=ivy")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("One person with such a name."),
                containsString("Ivy &lt;Long&gt;"),
                containsString("href=\"" + PAGE + "\""),
                containsString("£520.00")));
    SignedIn.as("commissioner1").get("/council/people").then().statusCode(403);
  }

  @Test
  void somebodyIsRegisteredWithoutALogin() {
    Forms.post("care-manager1", "/council/people/new", "name", " ").then().statusCode(422);
    Neighbours.answer(API + "/people", ROW);
    Forms.post("care-manager1", "/council/people/new", "name", "Ivy Long", "key", "k1")
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE + "?done=registered"));
    assertEquals("k1", Neighbours.asked(API + "/people").getFirst().getHeader("Idempotency-Key"));
  }

  @Test
  void whoHasNoLoginGetsACodeForOne() {
    Neighbours.answer(BUDGETS, "[]");
    SignedIn.as("care-manager1")
        .get(PAGE)
        .then()
        .statusCode(200)
        .body(containsString("Make a code so that they can sign in"));
    Neighbours.answer(API + "/people/" + PERSON + "/sign-in-code", "{\"code\":\"K7M4Q-2XDNP\"}");
    Forms.post("care-manager1", PAGE + "/sign-in-code")
        .then()
        .statusCode(200)
        .body(containsString("The code for Ivy &lt;Long&gt; is"))
        .body(containsString("K7M4Q-2XDNP"));
    Forms.post("finance1", PAGE + "/sign-in-code").then().statusCode(403);
    Neighbours.answer(
        API + "/people/" + PERSON, ROW.replace("\"has_login\":false", "\"has_login\":true"));
    SignedIn.as("care-manager1")
        .get(PAGE)
        .then()
        .body(not(containsString("Make a code so that they can sign in")));
  }

  @Test
  void aBudgetIsAskedForPageByPageAndShownWholeBeforeItIsOpened() {
    String action = PAGE + "/budgets/new";
    SignedIn.as("care-manager1")
        .get(action)
        .then()
        .statusCode(200)
        .body(containsString("The money"));
    Forms.post("care-manager1", action, "step", "1", "sum", "6240")
        .then()
        .statusCode(422)
        .body(containsString("Write the first day it can be used"));
    Forms.post("care-manager1", action, answers("1", 1))
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Does the person pay part of it?"),
                containsString("<input type=\"hidden\" name=\"stream\" value=\"social_care\">")));
    Forms.post("care-manager1", action, answers("3", 3))
        .then()
        .statusCode(200)
        .body(allOf(containsString("£6,240 from the council"), containsString("Thu 1 Apr 2027")));
    Neighbours.answer(BUDGETS, DONE);
    Forms.post("care-manager1", action, answers("save", 3))
        .then()
        .statusCode(303)
        .header("Location", endsWith(PAGE + "/budgets/" + BUDGET + "?done=opened"));
    String sent = Neighbours.asked(BUDGETS).getFirst().getBodyAsString();
    assertTrue(sent.contains("\"personal_budget_pence\":624000"), sent);
    assertTrue(sent.contains("\"starts_on\":\"2027-04-01\""), sent);
    assertTrue(sent.contains("\"contribution_pence\":null"), sent);
  }

  @Test
  void aBudgetTellsWhatIsLeftWhenMoneyComesAndWhatWasChangedWhy() {
    SignedIn.as("care-manager1")
        .get(PAGE + "/budgets/" + BUDGET)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("£520 free to spend"),
                containsString("Release it now"),
                containsString("The review of spring"),
                containsString("£50 owed. This never stops an order")));
    SignedIn.as("finance1")
        .get(PAGE + "/budgets/" + BUDGET)
        .then()
        .body(allOf(containsString("Write down what they paid"), not(containsString("/close"))));
  }

  @Test
  void whoeverIsSecondIsToldAndKeepsWhatTheyWrote() {
    String change = PAGE + "/budgets/" + BUDGET + "/change";
    SignedIn.as("care-manager1")
        .get(change)
        .then()
        .body(containsString("<input type=\"hidden\" name=\"version\" value=\"3\">"));
    Neighbours.refuse(
        BUDGETS + "/" + BUDGET + "/change", 409, "budget_changed", "Somebody else changed it.");
    Forms.post(
            "care-manager1",
            change,
            "version",
            "3",
            "key",
            "k1",
            "sum",
            "5000",
            "from-day",
            "1",
            "from-month",
            "10",
            "from-year",
            "2027",
            "words",
            "Needs less help now")
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("Somebody else changed it."),
                containsString("Needs less help now")));
    String sent = Neighbours.asked(BUDGETS + "/" + BUDGET + "/change").getFirst().getBodyAsString();
    assertTrue(sent.contains("\"version\":3") && sent.contains("\"allocated_pence\":500000"), sent);
  }

  @Test
  void moneyIsReleasedNowAndABudgetIsClosedWithAReason() {
    Neighbours.answer(BUDGETS + "/" + BUDGET + "/release", DONE);
    Forms.post("finance1", PAGE + "/budgets/" + BUDGET + "/release", "number", "1", "key", "k1")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=released"));
    Neighbours.answer(BUDGETS + "/" + BUDGET + "/close", DONE);
    String close = PAGE + "/budgets/" + BUDGET + "/close";
    Forms.post("care-manager1", close, "version", "3").then().statusCode(422);
    Forms.post("care-manager1", close, "version", "3", "key", "k2", "words", "Moved away")
        .then()
        .statusCode(303);
  }

  @Test
  void whatWasAgreedIsChangedOnAPageOfItsOwn() {
    String page = PAGE + "/budgets/" + BUDGET + "/terms";
    Neighbours.answer(BUDGETS + "/" + BUDGET + "/change", DONE);
    SignedIn.as("care-manager1")
        .get(page)
        .then()
        .statusCode(200)
        .body(allOf(containsString("value=\"25\""), containsString("value=\"50.00\"")));
    Forms.post("care-manager1", page, "version", "3", "percent", "101", "most", "x")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("href=\"#percent\""),
                containsString("href=\"#most\""),
                containsString("href=\"#words\"")));
    Forms.post(
            "care-manager1",
            page,
            "version",
            "3",
            "key",
            "k1",
            "percent",
            "40",
            "of",
            "release",
            "who",
            "self",
            "most",
            "0",
            "words",
            "They asked for it")
        .then()
        .statusCode(303);
    String sent = Neighbours.asked(BUDGETS + "/" + BUDGET + "/change").getFirst().getBodyAsString();
    assertTrue(
        sent.contains("\"allocated_pence\":624000")
            && sent.contains("\"carry_over_percent\":40")
            && sent.contains("\"contingency_who\":[\"self\"]"),
        sent);
  }

  @Test
  void whatWasLeftOverIsDecidedWithAReason() {
    Neighbours.answer(
        BUDGETS + "/" + BUDGET,
        budget()
            .replace(
                "\"left_over\":null",
                """
                "left_over":{"cause":"year_end","pence":5000,"carried_pence":0,"proposed_on":"2028-04-30","state":"proposed"}\
                """));
    Neighbours.answer(BUDGETS + "/" + BUDGET + "/left-over", DONE);
    String page = PAGE + "/budgets/" + BUDGET;
    SignedIn.as("care-manager1")
        .get(page)
        .then()
        .body(containsString("href=\"" + page + "/left_over\""));
    Forms.post("care-manager1", page + "/left_over", "answer", "less", "words", "Why")
        .then()
        .statusCode(422)
        .body(containsString("href=\"#sum\""));
    Forms.post("care-manager1", page + "/left_over", "answer", "all", "key", "k1", "words", "Why")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"pence\":5000,\"words\":\"Why\"}",
        Neighbours.asked(BUDGETS + "/" + BUDGET + "/left-over").getFirst().getBodyAsString());
  }

  @Test
  void rowsThatWereLeftOutAreListedByLine() {
    Neighbours.answer(
        API + "/imports/budgets",
        """
        {"kind":"budgets","read":3,"taken":2,"unchanged":0,
         "skipped":[{"line":4,"id":"SC-3","reason":"personal_budget: pounds such as 6240.00"}]}
        """);
    Forms.upload("care-manager1", "/council/budgets/import", "reference,name\n".getBytes())
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Two budgets are open now."),
                containsString("personal_budget: pounds such as 6240.00")));
  }

  @Test
  void aPersonPutsInTheirOwnMoney() {
    Neighbours.answer(
        API + "/me",
        "{\"person_id\":\"%s\",\"name\":\"Ivy\",\"roles\":[\"budget-holder\"],\"council\":\"E10900001\",\"acting_for\":[]}"
            .formatted(PERSON));
    Neighbours.answer(BUDGETS, "[]");
    Neighbours.answer(API + "/people/" + PERSON + "/own-money", DONE);
    SignedIn.as("holder1")
        .get("/own-money")
        .then()
        .statusCode(200)
        .body(containsString("Your own money"));
    Forms.post("holder1", "/own-money", "way", "in", "sum", "12,50").then().statusCode(422);
    Forms.post("holder1", "/own-money", "way", "in", "sum", "12.50", "key", "k1")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-money"));
  }

  private static String[] answers(String step, int pages) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "step",
                step,
                "key",
                "k1",
                "stream",
                "social_care",
                "route",
                "direct_payment",
                "sum",
                "6240",
                "starts-day",
                "1",
                "starts-month",
                "4",
                "starts-year",
                "2027"));
    if (pages > 1) {
      all.addAll(
          List.of("way", "none", "every", "monthly", "timing", "in_advance", "percent", "25"));
    }
    return all.toArray(String[]::new);
  }

  private static String budget() {
    return """
    {"id":"%s","version":3,"person_id":"%s","funding_stream":"social_care","holding_route":"direct_payment",
     "financial_year":"2027-28","starts_on":"2027-04-01","ends_on":"2028-03-31","closed_on":null,
     "sums":{"allocated_pence":624000,"unreleased_pence":572000,"available_pence":52000,"contingency_pence":10000,
       "reserved_pence":0,"committed_pence":0,"delivered_pence":0,"paid_pence":0,"reclaim_pence":0},
     "agreed":{"release_every":"monthly","release_timing":"in_advance","carry_over_percent":25,"carry_over_of":"week",
       "contingency_who":["care-manager"],"contingency_most_pence":5000},
     "contribution":{"way":"gross","pence":60000,"due_pence":10000,"paid_pence":5000,"owed_pence":5000},
     "left_over":null,"releases":%s,
     "history":[{"id":"%s","kind":"raised","pence":10000,"effective_date":"2027-04-01","recorded_at":"2027-04-01T09:00:00Z",
       "authority":"care-manager","words":"The review of spring"}]}
    """
        .formatted(BUDGET, PERSON, RELEASES, BUDGET);
  }
}
