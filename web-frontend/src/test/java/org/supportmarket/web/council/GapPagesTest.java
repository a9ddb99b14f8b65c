package org.supportmarket.web.council;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class GapPagesTest {
  private static final String GAPS = "/ordering/api/v1/councils/E10900001/gaps";
  private static final String NOTE = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f10";
  private static final String ONE = "/council/gaps/one?district=Dunmere&category=domestic-help";
  private static final String ROW =
      """
      {"district":"Dunmere","category":"domestic-help","score":45,"signs":[
        {"code":"turned_down","count":{"shown":1250,"suppressed":false},"points":25,"most":25,"says":"1,250 people whose request was declined."},
        {"code":"too_dear","count":{"shown":null,"suppressed":true},"points":0,"most":10,"says":"Too few to show: people who had too little."}],
       "supply":{"providers":1,"spaces":null,"points":20,"most":30,"says":"One provider offers it there: 20 of 30 points."},
       "signal":%s,"notes":[{"id":"%s","words":"Asked three <agencies>.","written_at":"2026-03-02T14:30:00Z"}]}
      """;
  private static final String OTHER =
      """
      {"district":"Alderwick","category":"meals","score":30,"signs":[],
       "supply":{"providers":0,"spaces":null,"points":30,"most":30,"says":"No provider offers it there."},"signal":null,"notes":[]}
      """;

  @BeforeEach
  void twoGaps() {
    Neighbours.reset();
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer(GAPS, gaps("null"));
  }

  @Test
  void aCommissionerSeesTheLargestGapFirstAndCanPublishASignalFromIt() {
    SignedIn.as("commissioner1")
        .get("/council/gaps")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString(
                    "Help around the home in Dunmere is the largest gap we see: 45 of 100 points."),
                containsString("1,250"),
                containsString(">too few</td>"),
                containsString(
                    "href=\"/council/gaps/one?district=Dunmere&amp;category=domestic-help\""),
                containsString(
                    "href=\"/council/signals/new?district=Dunmere&amp;category=domestic-help\""),
                containsString("Meals in Alderwick")));
    SignedIn.as("finance1")
        .get("/council/gaps")
        .then()
        .statusCode(200)
        .body(not(containsString("/council/signals")));
    SignedIn.as("care-manager1").get("/council/gaps").then().statusCode(403);
    SignedIn.as("provider1").get("/council/gaps").then().statusCode(403);
  }

  @Test
  void theListIsNarrowedByItsAddress() {
    SignedIn.as("commissioner1")
        .get("/council/gaps?district=Alderwick&category=meals")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Meals in Alderwick is the largest gap we see"),
                containsString("<option value=\"Alderwick\" selected>"),
                containsString("<option value=\"meals\" selected>"),
                not(containsString("Help around the home in Dunmere"))));
    SignedIn.as("commissioner1")
        .get("/council/gaps?district=Nowhere&category=%3Cscript%3E")
        .then()
        .statusCode(200)
        .body(
            allOf(containsString("We see nothing missing here"), not(containsString("<script>"))));
  }

  @Test
  void whereNoDistrictIsKnownItSaysSo() {
    Neighbours.answer(
        GAPS, "{\"from\":\"2026-01-01\",\"to\":\"2026-06-30\",\"districts\":[],\"contents\":[]}");
    SignedIn.as("commissioner1")
        .get("/council/gaps")
        .then()
        .statusCode(200)
        .body(containsString("No district is known yet"));
  }

  @Test
  void eachPartOfTheScoreIsToldInWords() {
    SignedIn.as("commissioner1")
        .get(ONE)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>Help around the home in Dunmere: 45 of 100 points</h1>"),
                containsString("1,250 people whose request was declined."),
                containsString("Too few to show: people who had too little."),
                containsString("One provider offers it there: 20 of 30 points."),
                containsString("Asked three &lt;agencies&gt;."),
                containsString("Publish a signal to providers")));
    Neighbours.answer(GAPS, gaps("\"" + NOTE + "\""));
    SignedIn.as("commissioner1")
        .get(ONE)
        .then()
        .body(containsString("href=\"/council/signals/" + NOTE + "\""));
    SignedIn.as("finance1")
        .get(ONE)
        .then()
        .body(allOf(containsString("open signal"), not(containsString("Keep this note"))));
    SignedIn.as("commissioner1").get("/council/gaps/one").then().statusCode(404);
  }

  @Test
  void aNoteIsWrittenAndTakenAway() {
    Neighbours.answer(GAPS + "/notes", "{}");
    note("commissioner1", " Ring them. ")
        .then()
        .statusCode(303)
        .header("Location", endsWith(ONE + "&done=noted"));
    assertEquals(
        "{\"district\":\"Dunmere\",\"category\":\"domestic-help\",\"words\":\"Ring them.\"}",
        Neighbours.asked(GAPS + "/notes").getFirst().getBodyAsString());
    note("commissioner1", "  ")
        .then()
        .statusCode(422)
        .body(containsString("Write your note, at most 1,000 letters"));
    Neighbours.refuse(GAPS + "/notes", 400, "invalid_request", "There are 50 notes on this.");
    note("commissioner1", "One more")
        .then()
        .statusCode(422)
        .body(allOf(containsString("There are 50 notes on this."), containsString("One more")));
    note("finance1", "Words").then().statusCode(403);
    Neighbours.answer(GAPS + "/notes/" + NOTE, "{}");
    Forms.post(
            "commissioner1",
            "/council/gaps/one/notes/" + NOTE + "/remove",
            "district",
            "Dunmere",
            "category",
            "domestic-help")
        .then()
        .statusCode(303)
        .header("Location", endsWith("&done=removed"));
  }

  private static Response note(String user, String words) {
    return Forms.post(
        user,
        "/council/gaps/one",
        "district",
        "Dunmere",
        "category",
        "domestic-help",
        "words",
        words);
  }

  private static String gaps(String signal) {
    return """
    {"council":"E10900001","from":"2026-01-01","to":"2026-06-30","districts":["Alderwick","Dunmere"],"contents":[%s,%s]}
    """
        .formatted(ROW.formatted(signal, NOTE), OTHER);
  }
}
