package org.supportmarket.web.holder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.WithNeighbours;

/** Money that is kept for emergencies, and money that was left over in former years. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class KeptMoneyPagesTest {
  @BeforeEach
  void hazelIsThere() {
    Hazel.isThere();
  }

  @Test
  void whatIsKeptForEmergenciesIsTakenOutByItsRuleAfterASecondLook() {
    String kept = Hazel.BUDGETS + "/" + Hazel.BUDGET;
    String page = "/my-money/emergency/" + Hazel.BUDGET;
    Neighbours.answer(kept, aCase("[\"self\",\"care-manager\"]"));
    Neighbours.answer(
        kept + "/contingency",
        "{\"budget_id\":\"%s\",\"event_id\":\"%s\",\"pence\":5000}"
            .formatted(Hazel.BUDGET, Hazel.KEY));
    Hazel.get(page)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>£300 is kept for emergencies</h1>"),
                containsString("At most £100 may be taken out at once."),
                containsString("<li>You</li>")));
    Hazel.post(page, Map.of("sum", "150", "words", "More help", "step", "check"))
        .then()
        .statusCode(422)
        .body(containsString("You can take at most £100 at once."));
    Hazel.post(page, Map.of("sum", "fifty", "words", "", "step", "check"))
        .then()
        .statusCode(422)
        .body(containsString("href=\"#sum\""), containsString("href=\"#words\""));
    Hazel.post(page, Map.of("sum", "50", "words", "More help", "step", "check"))
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>You take £50 out. £250 is still kept.</h1>"),
                containsString("£362.00"),
                containsString("name=\"key\"")));
    assertEquals(List.of(), Neighbours.asked(kept + "/contingency"));
    Map<String, String> sure =
        Map.of("sum", "50", "words", "More help", "step", "do", "key", Hazel.KEY);
    Hazel.post(page, sure).then().statusCode(303);
    assertEquals(
        Hazel.KEY, Neighbours.asked(kept + "/contingency").getFirst().getHeader("Idempotency-Key"));
    Neighbours.refuse(kept + "/contingency", 409, "contingency_limit", "At once, at most £100.00.");
    Hazel.post(page, sure).then().statusCode(409).body(containsString("At once, at most £100.00."));
    Neighbours.answer(kept, aCase("[\"care-manager\"]"));
    Hazel.get(page)
        .then()
        .body(
            allOf(
                containsString("You cannot take it out yourself"),
                not(containsString("How much do you need?"))));
  }

  @Test
  void whatIsAskedBackOfAFormerYearCanBeCalledWrong() {
    String old = "bd111111-0000-0000-0000-000000000009";
    Neighbours.answerFor(
        Hazel.BUDGETS,
        "all",
        "true",
        "[%s,%s]"
            .formatted(
                Hazel.budget(Hazel.BUDGET, "social_care", 31_200),
                Hazel.budget(old, "community_equipment", 5_000)));
    Neighbours.answerFor(
        Hazel.BUDGETS,
        "all",
        "false",
        "[" + Hazel.budget(Hazel.BUDGET, "social_care", 31_200) + "]");
    Neighbours.answer(
        Hazel.BUDGETS + "/" + old,
        aCase("[]")
            .replace(
                "\"left_over\":null",
                """
                "left_over":{"cause":"year_end","pence":5000,"carried_pence":0,"proposed_on":"2026-04-30","state":"agreed",
                 "decided_pence":4000,"takes_on":"2026-06-30"}"""));
    Neighbours.answer(
        Hazel.BUDGETS + "/" + old + "/challenge",
        "{\"budget_id\":\"%s\",\"event_id\":\"%s\",\"pence\":4000}".formatted(old, Hazel.KEY));
    Hazel.get("/my-money/former")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("It asks for £40. Nothing is taken before Tuesday 30 June"),
                containsString("Money for equipment"),
                not(containsString("Social care budget"))));
    String page = "/my-money/former/" + old;
    Hazel.post(page, Map.of("key", Hazel.KEY))
        .then()
        .statusCode(422)
        .body(containsString("href=\"#words-" + old + "\""));
    Hazel.post(page, Map.of("key", Hazel.KEY, "words-" + old, "It was for May."))
        .then()
        .statusCode(303);
    assertEquals(
        "{\"words\":\"It was for May.\"}",
        Neighbours.asked(Hazel.BUDGETS + "/" + old + "/challenge").getFirst().getBodyAsString());
  }

  /** £312 free, £300 kept for emergencies, at most £100 at once by these. */
  private static String aCase(String who) {
    return """
    {"id":"%s","version":1,"person_id":"%s","funding_stream":"social_care","holding_route":"council_managed",
     "financial_year":"2026-27","starts_on":"2026-04-01","ends_on":"2027-03-31","closed_on":null,
     "sums":{"allocated_pence":61200,"unreleased_pence":0,"available_pence":31200,"contingency_pence":30000,"reserved_pence":0,
       "committed_pence":0,"delivered_pence":0,"paid_pence":0,"reclaim_pence":0},
     "agreed":{"release_every":null,"release_timing":null,"carry_over_percent":25,"carry_over_of":"week",
       "contingency_who":%s,"contingency_most_pence":10000},
     "contribution":{"way":"none","pence":0,"due_pence":0,"paid_pence":0,"owed_pence":0},
     "left_over":null,"releases":[],"history":[]}
    """
        .formatted(Hazel.BUDGET, Hazel.PERSON, who);
  }
}
