package org.supportmarket.web.market;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.http.QueryParameter;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** The figures everybody may see, as somebody without a login reads them. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class FiguresPagesTest {
  private static final String MARKET = "/ordering/api/v1/market/";
  private static final String PAGE = "/market/figures?council=E10900001&quarter=2026-Q3";
  private static final String COUNCILS =
      """
      {"published_at":"2026-11-23T00:00:00Z","councils":[
        {"gss":"E10900002","name":"Ashby <Vale> Council","first_quarter":"2026-Q2","last_quarter":"2026-Q3"},
        {"gss":"E10900001","name":"Merrowdale County Council","first_quarter":"2025-Q4","last_quarter":"2026-Q3"}]}
      """;
  private static final String QUARTERS =
      """
      {"published_at":"2026-11-23T00:00:00Z","licence":"https://licence.example/3/","dictionary":[],"rows":[
        {"council":"E10900001","district":"unknown","category":"meals","category_name":"Meals and shopping","quarter":"2026-Q3",
         "suppressed":false,"people":10,"units":null,"spend":null,"spend_from_pounds":null,"spend_below_pounds":null,"providers":2,"missed_searches":0},
        {"council":"E10900001","district":"Dunmere","category":"equipment","category_name":"Equipment and adaptations","quarter":"2026-Q3",
         "suppressed":true,"people":null,"units":null,"spend":null,"spend_from_pounds":null,"spend_below_pounds":null,"providers":null,"missed_searches":null},
        {"council":"E10900001","district":"Dunmere","category":"transport","category_name":"Getting about","quarter":"2026-Q3",
         "suppressed":true,"people":null,"units":null,"spend":null,"spend_from_pounds":null,"spend_below_pounds":null,"providers":null,"missed_searches":15},
        {"council":"E10900001","district":"Dunmere","category":"domestic-help","category_name":"Help around the home","quarter":"2026-Q3",
         "suppressed":false,"people":1240,"units":25010,"spend":"£5,000 to £10,000","spend_from_pounds":5000,"spend_below_pounds":10000,"providers":4,"missed_searches":10},
        {"council":"E10900001","district":"Alder","category":"short-breaks","category_name":"Short breaks","quarter":"2026-Q3",
         "suppressed":false,"people":0,"units":0,"spend":"less than £1,000","spend_from_pounds":0,"spend_below_pounds":1000,"providers":0,"missed_searches":25}]}
      """;

  @BeforeEach
  void twoCouncils() {
    Neighbours.reset();
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer(MARKET + "councils", COUNCILS);
    Neighbours.answer(MARKET + "quarters", QUARTERS);
  }

  @Test
  void anybodyChoosesACouncilByItsName() {
    SignedIn.nobody()
        .get("/market/figures")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>What do people buy near you?</h1>"),
                containsString("<option value=\"E10900002\">Ashby &lt;Vale&gt; Council</option>"),
                stringContainsInOrder(
                    ">July to September 2026<",
                    ">April to June 2026<",
                    ">October to December 2025<"),
                containsString(">Help around the home</option>"),
                not(containsString("<table"))));
    SignedIn.nobody().get("/").then().body(containsString("href=\"/market/figures\""));
    SignedIn.nobody()
        .get("/search")
        .then()
        .body(containsString("<a href=\"/market/figures\">What people buy near you</a>"));
  }

  @Test
  void eachDistrictHasATableInWhichNothingIsLeftBlank() {
    SignedIn.nobody()
        .get(PAGE)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h2>Merrowdale County Council, July to September 2026</h2>"),
                containsString("People there bought four kinds of support."),
                containsString("not found: Short breaks in Alder, about 25 times."),
                containsString("Monday 23 November"),
                stringContainsInOrder(
                    "<caption>Alder, July to September 2026</caption>",
                    "<caption>Dunmere, July",
                    "<caption>District not known, July"),
                stringContainsInOrder(
                    ">Help around the home</th>",
                    ">about 1,240<",
                    ">£5,000 to £10,000<",
                    ">about 25,010<",
                    ">4<",
                    ">about 10 times<",
                    ">Getting about</th>",
                    ">fewer than 8<",
                    ">too few to show<",
                    ">too few to show<",
                    ">too few to show<",
                    ">about 15 times<",
                    "Dunmere: fewer than 8 people bought each of these: Equipment and adaptations.",
                    "Looked for and not found fewer than 8 times: Equipment and adaptations."),
                stringContainsInOrder(">Short breaks</th>", ">nobody<", ">nothing<", ">none<"),
                stringContainsInOrder(
                    ">Meals and shopping</th>", ">about 10<", ">too few to show<", ">never<"),
                not(containsString("role=\"cell\"></td>"))));
    assertEquals("E10900001", asked("council"));
    assertEquals("2026-07", asked("from"));
    assertEquals("2026-07", asked("to"));
  }

  @Test
  void oneKindOfSupportIsOneTableOfDistricts() {
    SignedIn.nobody()
        .get(PAGE + "&category=domestic-help")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("People in one district bought it."),
                containsString("<caption>Help around the home, July to September 2026</caption>"),
                containsString(">Dunmere</th>"),
                containsString("<option value=\"domestic-help\" selected>"),
                not(containsString(">Short breaks</th>"))));
    Neighbours.answer(MARKET + "quarters", QUARTERS.replaceAll("(?s)\"rows\":.*", "\"rows\":[]}"));
    SignedIn.nobody()
        .get(PAGE + "&category=domestic-help")
        .then()
        .statusCode(200)
        .body(allOf(containsString("Nobody there bought it."), not(containsString("<table"))));
    SignedIn.nobody().get(PAGE).then().body(containsString("Nobody there bought anything."));
  }

  @Test
  void oneDistrictIsOneTable() {
    SignedIn.nobody()
        .get(PAGE + "&district=Alder")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<option value=\"Alder\" selected>"),
                containsString("<option value=\"unknown\">District not known</option>"),
                containsString("Nobody there bought anything."),
                containsString("<caption>Alder, "),
                not(containsString("<caption>Dunmere, "))));
    SignedIn.nobody()
        .get(PAGE + "&district=%3Cb%3E")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("We have no figures of “&lt;b&gt;” here. You see all districts."),
                containsString("<caption>Dunmere, ")));
  }

  @Test
  void withoutMonthsTheLatestAreShown() {
    SignedIn.nobody()
        .get("/market/figures?council=E10900002")
        .then()
        .statusCode(200)
        .body(containsString("Ashby &lt;Vale&gt; Council, July to September 2026</h2>"));
  }

  @ParameterizedTest
  @CsvSource({
    "council=&quarter=2026-Q3&category=, council, Choose a council",
    "council=E10999999, council, figures of this council",
    "council=%3Cb%3E&quarter=2026-Q3, council, figures of this council",
    "council=E10900002&quarter=2025-Q4, quarter, figures of these months",
    "council=E10900001&quarter=2026-Q9, quarter, figures of these months",
    "council=E10900001&quarter=2026-Q4, quarter, figures of these months",
    "council=E10900001&category=bagpipes, category, know this kind of support"
  })
  void whatThereIsNotIsSaidBesideItsField(String query, String field, String sentence) {
    SignedIn.nobody()
        .get("/market/figures?" + query)
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("<a href=\"#" + field + "\">"),
                containsString("id=\"" + field + "-error\""),
                containsString(sentence),
                not(containsString("<b>")),
                not(containsString("<table"))));
  }

  @Test
  void theFilesAreWhatTheServiceGives() {
    Neighbours.answer(MARKET + "quarters.csv", "council,district");
    Neighbours.answer(MARKET + "dictionary", "[{\"name\":\"people\"}]");
    SignedIn.nobody()
        .get(PAGE)
        .then()
        .body(
            allOf(
                containsString("figures.csv?council=E10900001&amp;quarter=2026-Q3\""),
                containsString("figures.json?council=E10900001&amp;quarter=2026-Q3\""),
                containsString("href=\"/market/figures/dictionary.json\""),
                containsString("href=\"https://licence.example/3/\"")));
    SignedIn.nobody()
        .get("/market/figures/figures.csv?council=E10900001&quarter=2026-Q3")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .header("Content-Disposition", containsString("what-people-buy-2026-Q3.csv"))
        .body(equalTo("council,district"));
    SignedIn.nobody()
        .get("/market/figures/figures.json?council=E10900001&quarter=2026-Q3")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("rows.size()", equalTo(5));
    SignedIn.nobody()
        .get("/market/figures/dictionary.json")
        .then()
        .statusCode(200)
        .body("[0].name", equalTo("people"));
    for (String unknown : List.of("", "?council=E10999999", "?council=E10900001&quarter=soon")) {
      SignedIn.nobody().get("/market/figures/figures.csv" + unknown).then().statusCode(404);
    }
  }

  @Test
  void whileNothingIsPublishedThePageSaysSo() {
    Neighbours.refuse(
        MARKET + "councils", 503, "trends_unavailable", "They have not been published yet.");
    SignedIn.nobody()
        .get(PAGE)
        .then()
        .statusCode(503)
        .body(
            allOf(
                containsString("<h1>What do people buy near you?</h1>"),
                containsString("We cannot show these figures just now"),
                containsString("They have not been published yet."),
                not(containsString("<select"))));
    Neighbours.answer(MARKET + "councils", "{\"published_at\":null,\"councils\":[]}");
    SignedIn.nobody()
        .get("/market/figures")
        .then()
        .statusCode(200)
        .body(containsString("There are no figures yet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?council=E10900001"})
  void whileOrderingIsDownThePageSaysSo(String query) {
    Neighbours.breakDown("ordering");
    SignedIn.nobody()
        .get("/market/figures" + query)
        .then()
        .statusCode(503)
        .body(
            allOf(
                containsString("We cannot show these figures just now"),
                containsString("try again in a few minutes")));
  }

  @Test
  void withoutTheCatalogueTheFiguresAreThere() {
    Neighbours.breakDown("catalogue");
    SignedIn.nobody()
        .get(PAGE + "&category=equipment")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("People in one district bought it."),
                containsString("<option value=\"equipment\" selected>")));
  }

  private static String asked(String parameter) {
    QueryParameter sent = Neighbours.asked(MARKET + "quarters").getLast().queryParameter(parameter);
    return sent.firstValue();
  }
}
