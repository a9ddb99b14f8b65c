package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.web.neighbours.Samples.CLEANING;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** The answer before the purchase, asking, and what was answered. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class PlanPagesTest {
  private static final String VERDICTS = Hazel.PEOPLE + "/verdicts";
  private static final String APPROVALS = Hazel.PEOPLE + "/approvals";
  private static final String LISTING = "/listings/" + CLEANING;

  @BeforeEach
  void hazelHasAPlan() {
    Hazel.isThere();
    Neighbours.answer(
        Hazel.PEOPLE + "/outcomes",
        """
        [{"id":"0c111111-0000-0000-0000-000000000001","words":"I keep my <home>","need":null,"state":"agreed","agreed_at":"2026-03-01T10:00:00Z","ended_at":null},
         {"id":"0c111111-0000-0000-0000-000000000002","words":"An old one","need":null,"state":"ended","agreed_at":"2025-03-01T10:00:00Z","ended_at":"2026-03-01T10:00:00Z"}]
        """);
    Neighbours.answer(
        APPROVALS, questions("approved", "\"2026-03-04T10:00:00Z\"", "\"Yes, it fits.\""));
  }

  @Test
  void theListingSaysWhetherTheBudgetMayPayAndByWhichRule() {
    verdict("yes_with_note", "It costs more than agreed.", "null", "null");
    Hazel.get(LISTING)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("May your budget pay for this?"),
                containsString("Yes, with a note"),
                containsString("It costs more than agreed."),
                containsString("Rule: some-rule, version 2"),
                not(containsString("Ask my care manager"))));
  }

  @Test
  void whatHasToBeAskedIsAskedWithOneClick() {
    verdict("ask_first", "Please ask first.", "null", "null");
    Hazel.get(LISTING).then().body(containsString("Ask my care manager"));
    Hazel.post("/my-plan/ask", Map.of("listing", CLEANING, "quantity", "2"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/my-plan?done=asked"));
    assertEquals(
        "{\"lines\":[{\"listing_id\":\"%s\",\"quantity\":2,\"minutes\":null,\"budget_id\":null,\"outcome_id\":null}],\"words\":null}"
            .formatted(CLEANING),
        Neighbours.asked(APPROVALS).getFirst().getBodyAsString());
  }

  @Test
  void whatHasBeenAskedShowsItsClock() {
    verdict(
        "ask_first",
        "Please ask first.",
        "\"0c111111-0000-0000-0000-000000000009\"",
        "\"2026-03-05\"");
    Hazel.get(LISTING)
        .then()
        .body(
            allOf(
                containsString("answers by Thursday 5 March"),
                not(containsString("Ask my care manager"))));
    Neighbours.answer(APPROVALS, questions("asked", "null", "null"));
    Hazel.get("/my-plan")
        .then()
        .statusCode(200)
        .body(containsString("Your care manager answers by Thursday 5 March."));
  }

  @Test
  void thePlanShowsOutcomesAndAnswers() {
    Hazel.get("/my-plan")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("One thing that your plan is to bring about."),
                containsString("I keep my &lt;home&gt;"),
                containsString("Yes, it fits."),
                not(containsString("An old one"))));
  }

  @Test
  void aRefusalIsToldAndWhatWasTypedIsKept() {
    Neighbours.refuse(APPROVALS, 409, "nothing_to_ask", "Nobody has to be asked about this.");
    Hazel.post(
            "/my-plan/ask",
            Map.of("listing", CLEANING, "quantity", "2", "words", "For my drama class"))
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("Nobody has to be asked about this."),
                containsString("For my drama class")));
    Hazel.post("/my-plan/ask", Map.of("listing", CLEANING, "quantity", "none"))
        .then()
        .statusCode(422)
        .body(containsString("Write a whole number from 1 to 9,999"));
  }

  @Test
  void whereNobodyCanSayThePageIsThereWithoutTheAnswer() {
    Neighbours.refuse(VERDICTS, 503, "busy", "Very busy.");
    Hazel.get(LISTING)
        .then()
        .statusCode(200)
        .body(not(containsString("May your budget pay for this?")));
    SignedIn.nobody()
        .get(LISTING)
        .then()
        .statusCode(200)
        .body(not(containsString("May your budget pay for this?")));
  }

  @Test
  void anOrderKeepsWhyItWasAllRightAndWhatItIsFor() {
    Neighbours.answer(
        Hazel.ONE_ORDER,
        Hazel.order("placed", true)
            .replace(
                "\"minutes\":90,",
                "\"minutes\":90,\"decision\":{\"verdict\":\"yes_with_note\",\"reason\":\"Keep the receipt.\","
                    + "\"rule\":\"a-rule\",\"rule_version\":4},"
                    + "\"outcome_id\":\"0c111111-0000-0000-0000-000000000001\","));
    Hazel.get("/my-orders/" + Hazel.ORDER)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Why this was all right"),
                containsString("Yes, with a note"),
                containsString("Keep the receipt."),
                containsString("It is for: I keep my &lt;home&gt;"),
                containsString("Rule: a-rule, version 4")));
  }

  private static void verdict(String verdict, String words, String approval, String due) {
    Neighbours.answer(
        VERDICTS,
        """
        {"verdict":"%s","rule":"some-rule","rule_version":2,"words":"%s","total_pence":1850,
         "budget_id":"%s","approval":%s,"answer_due_on":%s}
        """
            .formatted(verdict, words, Hazel.BUDGET, approval, due));
  }

  private static String questions(String state, String answeredAt, String answer) {
    return """
    {"total_items":1,"page_number":1,"size":1,"total_pages":1,"contents":[
     {"id":"0c111111-0000-0000-0000-000000000009","person_id":"%s","person_name":"Hazel Holder","state":"%s",
      "asked_at":"2026-03-02T10:00:00Z","asked_by":"self","due_on":"2026-03-05","late":false,
      "lines":[{"id":"0c111111-0000-0000-0000-000000000010","listing_id":"%s","name":"Weekly house cleaning","provider_name":"Merrow Home Help",
        "category":"domestic-help","unit":"hour","quantity":2,"minutes":null,"unit_pence":1850,"total_pence":3700,"budget_id":"%s",
        "outcome_id":null,"outcome":null,"rule":"some-rule","rule_version":2,"rule_words":"Please ask first."}],
      "words":null,"answered_at":%s,"answer":%s}]}
    """
        .formatted(Hazel.PERSON, state, CLEANING, Hazel.BUDGET, answeredAt, answer);
  }
}
