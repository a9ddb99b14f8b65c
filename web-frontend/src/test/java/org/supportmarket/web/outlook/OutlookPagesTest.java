package org.supportmarket.web.outlook;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class OutlookPagesTest {
  private static final String COUNCIL = "/ordering/api/v1/councils/E10900001/";
  private static final String WEEKS =
      """
      [{"monday":"2026-11-30","pence":120000,"low_pence":90000,"high_pence":150000,"units":48,"committed_pence":null},
       {"monday":"2026-12-07","pence":130000,"low_pence":100000,"high_pence":160000,"units":52,"committed_pence":20000}]
      """;
  private static final String FORECAST =
      """
      {"published_at":"2026-11-23T00:00:00Z","from":"2026-11-30","to":"2027-05-30","tested_from":"2026-05","tested_to":"2026-10",
       "rows":[
         {"key":"all","name":"Everything","pence":9000000,"last_half_year_pence":8000000,"growth_permille":1080,"unit_pence":null,
          "test":{"expected_pence":7600000,"delivered_pence":8000000,"error_permille":120,"plain_error_permille":90,
                  "months":[{"month":"2026-05","expected_pence":1200000,"delivered_pence":1300000}]},"weeks":%1$s},
         {"key":"leisure","name":"Leisure and lifestyle","pence":250000,"last_half_year_pence":0,"growth_permille":null,
          "unit_pence":2500,"test":null,"weeks":[{"monday":"2026-11-30","pence":120000,"low_pence":null,"high_pence":null,"units":48,"committed_pence":0}]}],
       "left_out":[{"key":"meals","name":"Meals and shopping"}]}
      """
          .formatted(WEEKS);

  @BeforeEach
  void nothingElse() {
    Neighbours.reset();
  }

  @Test
  void theForecastSaysHowFarItWasOffAndWhatIsLeftOut() {
    Neighbours.answer(COUNCIL + "forecast", FORECAST);
    SignedIn.as("commissioner1")
        .get("/council/forecast")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("About £90,000, from 30 November 2026 to 30 May 2027"),
                containsString("8% more"),
                containsString("off by 12% of what came"),
                containsString("off by 9%, which is less"),
                containsString("Four times in five&quot;"),
                containsString("too few to show"),
                containsString("href=\"/council/forecast?kind=leisure\""),
                containsString("Meals and shopping")));
    SignedIn.as("finance1").get("/council/forecast").then().statusCode(200);
    SignedIn.as("care-manager1").get("/council/forecast").then().statusCode(403);
    SignedIn.as("provider1").get("/council/forecast").then().statusCode(403);
  }

  @Test
  void whatCannotBeTriedHasNoBand() {
    Neighbours.answer(COUNCIL + "forecast", FORECAST);
    SignedIn.as("commissioner1")
        .get("/council/forecast?kind=leisure")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("It cannot be tried yet"),
                containsString("like the last six whole months"),
                not(containsString("Four times in five&quot;"))));
  }

  @Test
  void aCouncilWithoutFiguresIsToldSo() {
    Neighbours.answer(
        COUNCIL + "forecast",
        """
        {"published_at":"2026-11-23T00:00:00Z","from":"2026-11-30","to":"2027-05-30","rows":[],"left_out":[]}
        """);
    SignedIn.as("commissioner1")
        .get("/council/forecast")
        .then()
        .statusCode(200)
        .body(containsString("There is nothing to go by yet"));
    Neighbours.refuse(
        COUNCIL + "forecast",
        503,
        "trends_unavailable",
        "These figures have not been published yet.");
    SignedIn.as("commissioner1")
        .get("/council/forecast")
        .then()
        .statusCode(503)
        .body(containsString("These figures have not been published yet."));
  }

  @Test
  void takeUpSaysHowManyBuyAndWhatIsTooFew() {
    Neighbours.answer(
        COUNCIL + "take-up",
        """
        {"published_at":"2026-11-23T00:00:00Z","years":[
          {"year":"2026-27","from":"2026-04-01","to":"2027-03-31",
           "rows":[{"by":"all","key":"","suppressed":false,"people":250,"buying":200,"buying_permille":800},
                   {"by":"district","key":"Stoke-on-Sea","suppressed":true}],
           "money":{"allocated_pence":400000000,"used_pence":100000000,"unused_permille":750},
           "waits":[{"since":"budget","steps":[{"within":"four_weeks","people":40},{"within":"not_yet","people":null}]},
                    {"since":"questionnaire","steps":[]}]},
          {"year":"2025-26","from":"2025-04-01","to":"2026-03-31","rows":[],"money":{},"waits":[]}]}
        """);
    SignedIn.as("commissioner1")
        .get("/council/take-up")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString(
                    "About 200 of 250 people with a budget of 2026-27 have bought from it"),
                containsString("75% of the money is unused"),
                containsString("come to about £4,000,000"),
                containsString("District: Stoke-on-Sea"),
                containsString("too few to show"),
                containsString("within four weeks")));
    SignedIn.as("commissioner1")
        .get("/council/take-up?year=2025-26")
        .then()
        .statusCode(200)
        .body(containsString("Nobody has a budget of 2025-26"));
  }

  @Test
  void newProvidersAndThoseGoneAreNamed() {
    Neighbours.answer(
        COUNCIL + "provider-turnover",
        """
        {"published_at":"2026-11-23T00:00:00Z","from":"2026-08","to":"2026-10","before_from":"2025-08","before_to":"2026-07",
         "selling":12,"selling_before":11,
         "arrived":[{"provider_id":"5c3d4a1e-8e5f-3d6a-9a43-0f8e6d1c2b3a","name":"New <Wheels>","month":"2026-09","planned_pence":0,"months_not_shown":2}],
         "gone":[]}
        """);
    SignedIn.as("commissioner1")
        .get("/council/turnover")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString(
                    "One provider is new, none is gone; people buy from 12 providers now."),
                containsString("New &lt;Wheels&gt;"),
                containsString("class=\"number\">too few to show</td>"),
                containsString("September 2026"),
                containsString("people still buy from all of them")));
  }

  @Test
  void averagePricesStandBesideRatesAndWhatIsAsked() {
    Neighbours.answer(
        COUNCIL + "prices",
        """
        {"published_at":"2026-11-23T00:00:00Z","from":"2025-10-01","to":"2026-09-30","rows":[
          {"category":"homecare","category_name":"Homecare visits","unit":"hour","planned_pence":9000000,"not_shown":0,
           "average_pence":2688,"agreed":{"lowest_pence":2300,"highest_pence":2400},"above_agreed_permille":120,
           "asked":{"listings":9,"lower_pence":2200,"middle_pence":2500,"upper_pence":2900},"above_asked_permille":75},
          {"category":"meals","category_name":"Meals and shopping","unit":"item","planned_pence":0,"not_shown":4,
           "average_pence":null,"agreed":null,"above_agreed_permille":null,"asked":null,"above_asked_permille":null}]}
        """);
    SignedIn.as("commissioner1")
        .get("/council/prices")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("href=\"/council/prices/figures.xlsx\""),
                containsString(
                    "Homecare visits, by the hour: 12% more than your highest agreed rate."),
                containsString("£23.00 to £24.00"),
                containsString("£22.00 to £29.00"),
                containsString("too few to show")));
  }

  @Test
  void allFourCanBeTakenAway() {
    Neighbours.answer(COUNCIL + "forecast", FORECAST);
    SignedIn.as("finance1")
        .get("/council/forecast/figures.csv")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("forecast-2026-11-30-to-2027-05-30.csv"))
        .body(
            allOf(
                containsString("\"Question\",\"What will be needed in the next half year?\"\r\n"),
                containsString(
                    "\"Leisure and lifestyle\",\"2026-11-30\",1200.00,\"not known\",\"not known\",48,0.00\r\n"),
                containsString("\"Too few to show\",\"One to seven people")));
    Neighbours.answer(
        COUNCIL + "take-up",
        """
        {"published_at":"2026-11-23T00:00:00Z","years":[
          {"year":"2026-27","from":"2026-04-01","to":"2027-03-31",
           "rows":[{"by":"all","key":"","suppressed":false,"people":250,"buying":null,"buying_permille":null}],
           "money":{},"waits":[{"since":"budget","steps":[{"within":"four_weeks","people":40}]}]}]}
        """);
    SignedIn.as("finance1")
        .get("/council/take-up/figures.csv")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("\"2026-27\",\"Everybody\",\"Have a budget\",250\r\n"),
                containsString("\"Have bought\",\"too few to show\"\r\n"),
                containsString("since the budget: within four weeks\",40\r\n")));
    Neighbours.answer(
        COUNCIL + "provider-turnover",
        """
        {"published_at":null,"from":"2026-08","to":"2026-10","before_from":"2025-08","before_to":"2026-07","selling":1,"selling_before":1,
         "arrived":[],"gone":[{"provider_id":"5c3d4a1e-8e5f-3d6a-9a43-0f8e6d1c2b3a","name":"=Wheels","month":"2026-05","planned_pence":1250,"months_not_shown":2}]}
        """);
    SignedIn.as("commissioner1")
        .get("/council/turnover/figures.csv")
        .then()
        .statusCode(200)
        .body(containsString("\"'=Wheels\",\"gone\",\"2026-05\",12.50,2\r\n"));
    Neighbours.answer(
        COUNCIL + "prices",
        """
        {"published_at":null,"from":"2025-10-01","to":"2026-09-30","rows":[]}
        """);
    SignedIn.as("commissioner1")
        .get("/council/prices/figures.xlsx")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("prices-2025-10-01-to-2026-09-30.xlsx"));
    SignedIn.as("care-manager1").get("/council/prices/figures.csv").then().statusCode(403);
    SignedIn.as("provider1").get("/council/turnover/figures.xlsx").then().statusCode(403);
  }
}
