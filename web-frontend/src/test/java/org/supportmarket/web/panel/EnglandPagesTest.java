package org.supportmarket.web.panel;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** The same questions about all of England, beside the officer's own council. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class EnglandPagesTest {
  private static final String OURS = "/ordering/api/v1/councils/E10900001/panels";
  private static final String ALL = "/ordering/api/v1/councils/E92000001/panels";

  @BeforeEach
  void figuresOfBoth() {
    Neighbours.reset();
    Neighbours.answer(OURS, MarketSamples.KNOWN);
    Neighbours.answer(ALL, MarketSamples.OF_ENGLAND);
    Neighbours.answer(OURS + "/need", MarketSamples.needs(700, 300));
    Neighbours.answer(ALL + "/need", MarketSamples.needs(450, 550));
    Neighbours.answer(OURS + "/need/notes", "[]");
    Neighbours.answer(OURS + "/change", MarketSamples.CHANGES);
    Neighbours.answer(ALL + "/change", MarketSamples.CHANGES.replace("230", "310"));
    Neighbours.answer(OURS + "/change/notes", "[]");
    Neighbours.answer(OURS + "/district", MarketSamples.districts("", ""));
    Neighbours.answer(OURS + "/district/notes", "[]");
  }

  @Test
  void aQuestionIsAskedOfAllEnglandWithTheOwnCouncilBeside() {
    SignedIn.as("commissioner1")
        .get("/council/market/need?category=homecare&by=year")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString(
                    "<a href=\"/council/market/need?by=year&amp;category=homecare&amp;area=england\">All"
                        + " of England</a>"),
                not(containsString("Share in your council"))));
    SignedIn.as("commissioner1")
        .get("/council/market/need?category=homecare&by=year&area=england")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("at least three councils have more than seven people"),
                containsString("data-name=\"Share\" class=\"number\">45%</td>"),
                containsString("data-name=\"Share in your council\" class=\"number\">70%</td>"),
                containsString(
                    "href=\"/council/market/time?by=year&amp;category=homecare&amp;need=physical&amp;area=england\""),
                containsString("<input type=\"hidden\" name=\"area\" value=\"england\">"),
                containsString("figures.csv?by=year&amp;category=homecare&amp;area=england"),
                not(containsString("to the penny")),
                not(containsString("not been checked")),
                not(containsString("Add a note")),
                not(containsString("/council/signals/new"))));
    assertTrue(Neighbours.asked(ALL + "/need").getLast().getUrl().contains("category=homecare"));
    assertTrue(!Neighbours.asked(ALL + "/need").getLast().getUrl().contains("area"));
    SignedIn.as("provider1").get("/council/market/need?area=england").then().statusCode(403);
  }

  @Test
  void whatGrowsInEnglandStandsBesideWhatGrowsHere() {
    SignedIn.as("finance1")
        .get("/council/market/change?area=england")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("up 31%."),
                containsString("data-name=\"Change in your council\" class=\"number\">up 23%</td>"),
                not(containsString("<option value=\"provider\""))));
    SignedIn.as("finance1")
        .get("/council/market/change/figures.csv?area=england")
        .then()
        .statusCode(200)
        .body(containsString("\"Council\",\"E92000001 (all of England)\""));
  }

  @Test
  void whereEnglandHasNoFiguresNobodyIsSentThere() {
    SignedIn.as("commissioner1")
        .get("/council/market/district")
        .then()
        .statusCode(200)
        .body(not(containsString("area=england")));
    SignedIn.as("commissioner1")
        .get("/council/market/need?district=Dunmere")
        .then()
        .statusCode(200)
        .body(not(containsString("area=england")));
    assertEquals(0, Neighbours.asked(ALL).size());
  }
}
