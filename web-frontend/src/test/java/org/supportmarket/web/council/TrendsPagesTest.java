package org.supportmarket.web.council;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class TrendsPagesTest {
  private static final String TRENDS = "/ordering/api/v1/councils/E10900001/trends";
  private static final String LIVE = "/ordering/api/v1/councils/E10900001/live-totals";
  private static final String AGREES =
      """
      {"checked_at":"2026-03-01T08:45:00Z","agrees":true,"apart_pence":0,"index_answers":true,
       "index_checked_at":"2026-03-01T08:45:00Z","index_agrees":true}""";

  private static final String TWO_MONTHS = "?from=2026-01&to=2026-02";

  @BeforeEach
  void someLeisureWasBought() {
    Neighbours.reset();
    Neighbours.answer(
        TRENDS,
        """
        {"council":"E10900001","from":"2026-01","to":"2026-02","group_by":"category","interval":"month","as_of":"2026-03-01T09:00:00Z",
         "total":{"orders":3,"ordered_pence":60000,"delivered_pence":20000,"buyers":2},
         "groups":[{"key":"leisure","name":"Leisure <and> lifestyle","orders":3,"ordered_pence":60000,"delivered_pence":20000,
           "points":[{"period":"2026-01","orders":1,"ordered_pence":20000,"delivered_pence":20000},
                     {"period":"2026-02","orders":2,"ordered_pence":40000,"delivered_pence":0}]}],
         "other":{"ordered_pence":0,"delivered_pence":0}}
        """);
    Neighbours.answer(LIVE, totals(AGREES));
  }

  private static String totals(String reconciliation) {
    return """
        {"council":"E10900001","from":"2026-01","to":"2026-02","as_of":"2026-03-01T09:00:00Z",
         "totals":[{"month":"2026-01","funding_stream":"social_care","suppressed":false,"planned_pence":60000,"reserved_pence":10000,
                    "committed_pence":30000,"delivered_pence":20000,"paid_pence":0,"cancelled_pence":1234},
                   {"month":"2026-02","funding_stream":"own_money","suppressed":true}],
         "reconciliation":%s}
        """
        .formatted(reconciliation);
  }

  @Test
  void theExactTotalsStandThereWithWhatIsHiddenAndWhenTheyWereChecked() {
    SignedIn.as("commissioner1")
        .get("/council/trends" + TWO_MONTHS)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("What do the books say, to the penny?"),
                containsString(
                    "£600 was ordered: £200 of it is delivered, £300 is accepted and still to come, £100 waits"),
                containsString("These figures were checked against the ledger on"),
                containsString("they agree to the penny."),
                containsString("One total is not shown, so that nobody can be recognised"),
                containsString("too few to show"),
                containsString("£12.34")));
    SignedIn.as("commissioner1")
        .get("/council/live-totals.csv" + TWO_MONTHS)
        .then()
        .statusCode(200)
        .body(
            containsString("2026-01,social_care,false,60000,10000,30000,20000,0,1234\r\n"),
            containsString("2026-02,own_money,true,,,,,,\r\n"));
  }

  @Test
  void totalsThatAreNotTheLedgersAreSaidToBeWrong() {
    Neighbours.answer(
        LIVE,
        totals(
            """
            {"checked_at":"2026-03-01T08:45:00Z","agrees":false,"apart_pence":101,"index_answers":true,
             "index_checked_at":"2026-03-01T08:45:00Z","index_agrees":true}"""));
    SignedIn.as("commissioner1")
        .get("/council/trends" + TWO_MONTHS)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("they do not agree: all differences together come to £1.01."),
                not(containsString("they agree to the penny"))));
  }

  @Test
  void theQuestionTheAnswerThePictureAndTheNumbersStandInThatOrder() {
    String page =
        SignedIn.as("commissioner1")
            .get("/council/trends" + TWO_MONTHS)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    List<String> parts =
        List.of(
            "<h1>What did people buy, and for how much?</h1>",
            "People in your area ordered support for £600 in two months: three orders, by two people.",
            "How much did they spend each month?",
            "Most in February 2026: £400.",
            "role=\"img\"",
            "Show the numbers: by month",
            "What did they spend it on?",
            "Leisure &lt;and&gt; lifestyle",
            "Show the numbers: kind of support");
    int at = -1;
    for (String part : parts) {
      int next = page.indexOf(part, at + 1);
      assertEquals(true, next > at, part + "\n" + page);
      at = next;
    }
  }

  @Test
  void theNumbersCanBeTakenAway() {
    SignedIn.as("finance1")
        .get("/council/trends.csv" + TWO_MONTHS)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/csv"))
        .header(
            "Content-Disposition", containsString("spending-by-category-2026-01-to-2026-02.csv"))
        .body(
            containsString("month,category,name,orders,ordered_pence,delivered_pence\r\n"),
            containsString("2026-02,\"leisure\",\"Leisure <and> lifestyle\",2,40000,0\r\n"));
  }

  @Test
  void monthsThatMakeNoSenseAreToldWithoutAskingForThem() {
    SignedIn.as("commissioner1")
        .get("/council/trends?from=2026-05&to=2026-01")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("The first month must not come after the last month"),
                containsString("<details open>")));
    assertEquals(List.of(), Neighbours.asked(TRENDS));
  }

  @Test
  void anEmptyPeriodIsSaidInWords() {
    Neighbours.answer(
        TRENDS,
        """
        {"council":"E10900001","from":"2026-01","to":"2026-02","group_by":"category","interval":"month","as_of":null,
         "total":{"orders":0,"ordered_pence":0,"delivered_pence":0,"buyers":0},"groups":[],"other":{"ordered_pence":0,"delivered_pence":0}}
        """);
    SignedIn.as("commissioner1")
        .get("/council/trends" + TWO_MONTHS)
        .then()
        .statusCode(200)
        .body(containsString("Nobody in your area ordered anything in these months."));
  }

  @Test
  void whileTheIndexRestsTheTotalsStandThereAndItIsSaidWhenItLastAgreed() {
    Neighbours.refuse(TRENDS, 503, "trends_unavailable", "We cannot show trends just now.");
    SignedIn.as("commissioner1")
        .get("/council/trends" + TWO_MONTHS)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("£600 was ordered"),
                containsString("We cannot draw the pictures just now."),
                containsString("The pictures were last compared with these figures on"),
                containsString("and agreed to the penny."),
                not(containsString("role=\"img\""))));
    SignedIn.as("commissioner1")
        .get("/council/trends.csv" + TWO_MONTHS)
        .then()
        .statusCode(503)
        .body(containsString("We cannot show trends just now."));
  }

  @Test
  void onlyOfficersOfACouncilGetIn() {
    SignedIn.as("holder1").get("/council/trends").then().statusCode(403);
    SignedIn.as("provider1").get("/council/trends.csv").then().statusCode(403);
    SignedIn.nobody().get("/council/trends").then().statusCode(302);
  }
}
