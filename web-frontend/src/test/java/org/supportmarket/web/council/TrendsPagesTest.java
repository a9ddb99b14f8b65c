package org.supportmarket.web.council;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
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
  void anIndexThatRestsIsSaidInTheServicesWords() {
    Neighbours.refuse(TRENDS, 503, "trends_unavailable", "We cannot show trends just now.");
    SignedIn.as("commissioner1")
        .get("/council/trends")
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
