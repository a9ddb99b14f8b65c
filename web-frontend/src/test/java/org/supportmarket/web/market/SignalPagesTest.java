package org.supportmarket.web.market;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** A signal from the commissioner who writes it to those who read it. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class SignalPagesTest {
  private static final String OURS = "/ordering/api/v1/councils/E10900001/signals";
  private static final String MARKET = "/ordering/api/v1/market/signals";
  private static final String ID = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f10";
  private static final String SIGNAL =
      """
      {"id":"%s","council":"E10900001","council_name":"Merrowdale County Council","category":"domestic-help","district":"Dunmere",
       "amount":120,"measure":"hours_a_week","open_until":"2099-03-31","why":"People <wait> for it.","contact":"Commissioning, 01632 960100",
       "state":"open","version":3,"published_at":"2026-03-02T14:30:00Z","changed_at":"2026-03-02T14:30:00Z","ended_at":null}
      """
          .formatted(ID);

  @BeforeEach
  void oneSignal() {
    Neighbours.reset();
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer(
        "/ordering/api/v1/councils/E10900001/gaps",
        "{\"from\":\"2026-01-01\",\"to\":\"2026-06-30\",\"districts\":[\"Dunmere\"],\"contents\":[]}");
    Neighbours.answer(OURS, page(SIGNAL));
    Neighbours.answer(MARKET, page(SIGNAL));
    Neighbours.answer(OURS + "/" + ID, SIGNAL);
  }

  @Test
  void everybodyReadsWhatCouncilsAreLookingFor() {
    SignedIn.nobody()
        .get("/market?category=domestic-help&district=Dunmere")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>Councils are looking for one thing just now</h1>"),
                containsString("Help around the home"),
                containsString("120 hours a week"),
                containsString("Dunmere, Merrowdale County Council"),
                containsString("People &lt;wait&gt; for it."),
                containsString("Commissioning, 01632 960100")));
    assertEquals(
        "domestic-help",
        Neighbours.asked(MARKET).getLast().queryParameter("category").firstValue());
    Neighbours.answer(MARKET, page(""));
    SignedIn.nobody()
        .get("/market?category=%3Cb%3E&page=x")
        .then()
        .statusCode(200)
        .body(containsString("No council is looking for anything just now"));
    SignedIn.nobody()
        .get("/market?district=Nowhere")
        .then()
        .body(containsString("No council is looking for anything like this just now"));
  }

  @Test
  void aProviderSeesWhatIsLookedForWhereItWorks() {
    String provider =
        UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8)).toString();
    String theirs = "/ordering/api/v1/providers/" + provider + "/signals";
    Neighbours.answer(theirs, page(SIGNAL));
    SignedIn.as("provider1")
        .get("/provider/signals")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>Councils are looking for one thing where you work</h1>"),
                containsString("120 hours a week")));
    Neighbours.answer(theirs, page(""));
    SignedIn.as("provider1")
        .get("/provider/signals")
        .then()
        .body(
            allOf(
                containsString("We know of nothing that councils are looking for where you work"),
                containsString("If you have just changed one, come back a little later."),
                containsString("href=\"/market/figures\">what people buy near you")));
    Neighbours.answer(theirs, page(SIGNAL));
    Neighbours.answer("/ordering/api/v1/providers/" + provider + "/orders", page(""));
    SignedIn.as("provider1")
        .get("/provider")
        .then()
        .body(
            allOf(
                containsString("href=\"/provider/signals\""),
                containsString("One thing where you work")));
    SignedIn.as("commissioner1").get("/provider/signals").then().statusCode(403);
  }

  @Test
  void aCommissionerPublishesFromAGap() {
    SignedIn.as("commissioner1")
        .get("/council/signals/new?district=Dunmere&category=domestic-help")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<option value=\"domestic-help\" selected>"),
                containsString("<option value=\"Dunmere\" selected>"),
                containsString("All of our area")));
    post("/council/signals/new", "category", "domestic-help", "district", "*", "amount", "1,200")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/council/signals?done=published"));
    assertEquals(
        "{\"category\":\"domestic-help\",\"district\":\"\",\"amount\":1200,\"measure\":\"places\","
            + "\"open_until\":\"2099-03-31\",\"why\":\"Because\",\"contact\":\"Us\"}",
        Neighbours.asked(OURS).getLast().getBodyAsString());
    SignedIn.as("commissioner1")
        .get("/council/signals?done=published")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("It is published."),
                containsString("One signal is open now."),
                containsString("href=\"/council/signals/" + ID + "\"")));
    SignedIn.as("finance1").get("/council/signals").then().statusCode(403);
  }

  @Test
  void whatIsMissingIsToldBesideEachFieldAndNothingIsLost() {
    Forms.post("commissioner1", "/council/signals/new", "amount", "some", "why", "People wait")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("There is a problem"),
                containsString("Choose a kind of support"),
                containsString("Choose a district, or all of your area"),
                containsString("Write how much, as a whole number from 1 to 100,000"),
                containsString("Choose what it is counted in"),
                containsString("Say until which day you are looking for it"),
                containsString("Write whom providers can ask, and how"),
                containsString("People wait")));
    assertEquals(List.of(), Neighbours.asked(OURS));
    Neighbours.refuse(OURS, 409, "signal_exists", "Your council has an open signal for this.");
    post("/council/signals/new", "category", "domestic-help", "district", "Dunmere", "amount", "3")
        .then()
        .statusCode(409)
        .body(
            allOf(
                containsString("Your council has an open signal for this."),
                containsString("value=\"3\"")));
    Neighbours.refuseWith(
        OURS,
        422,
        "{\"status\":422,\"code\":\"invalid_signal\",\"detail\":\"No.\",\"fields\":[{\"field\":\"open_until\",\"reason\":\"Too late\"}]}");
    post("/council/signals/new", "category", "domestic-help", "district", "Dunmere", "amount", "3")
        .then()
        .statusCode(422)
        .body(containsString("<a href=\"#until\">Too late</a>"));
  }

  @Test
  void anOpenSignalIsChangedAndEnded() {
    SignedIn.as("commissioner1")
        .get("/council/signals/" + ID)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Help around the home: Dunmere, Merrowdale County Council"),
                containsString("name=\"version\" value=\"3\""),
                containsString("value=\"120\""),
                containsString("value=\"2099\"")));
    post("/council/signals/" + ID, "version", "3", "amount", "90")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=changed"));
    Neighbours.answer(OURS + "/" + ID + "/end", SIGNAL);
    Forms.post("commissioner1", "/council/signals/" + ID + "/end")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=ended"));
    Neighbours.refuse(OURS + "/" + ID + "/end", 409, "signal_ended", "It is no longer open.");
    Forms.post("commissioner1", "/council/signals/" + ID + "/end")
        .then()
        .statusCode(409)
        .body(containsString("It is no longer open."));
    Neighbours.answer(OURS + "/" + ID, SIGNAL.replace("\"state\":\"open\"", "\"state\":\"ended\""));
    SignedIn.as("commissioner1")
        .get("/council/signals/" + ID)
        .then()
        .body(
            allOf(containsString("It is no longer open."), not(containsString("End this signal"))));
  }

  /** A whole form with these fields in it. */
  private static Response post(String path, String... fields) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "measure", "places", "until-day", "31", "until-month", "3", "until-year", "2099"));
    all.addAll(List.of("why", "Because", "contact", "Us"));
    all.addAll(List.of(fields));
    return Forms.post("commissioner1", path, all.toArray(String[]::new));
  }

  private static String page(String signal) {
    int many = signal.isEmpty() ? 0 : 1;
    return "{\"total_items\":%d,\"page_number\":1,\"size\":%d,\"total_pages\":%d,\"contents\":[%s]}"
        .formatted(many, many, many, signal);
  }
}
