package org.supportmarket.web.worry;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class WorriedPagesTest {
  private static final String TELL = "/ratings/api/v1/worries";
  private static final String DESK = "/ratings/api/v1/safeguarding/worries";
  private static final String ID = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f10";
  private static final String KEY = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f11";
  private static final String ROW =
      """
      {"id":"%s","reference":"7K2F-M4QA","ours":%s,"told_at":"2026-03-03T14:30:00Z","read_by":"2026-03-04T14:30:00Z",
       "read_at":null,"closed_at":null,"outcome":null}
      """;

  @BeforeEach
  void somethingWasTold() {
    Neighbours.reset();
    Neighbours.answer(TELL, "{\"reference\":\"7K2F-M4QA\",\"read_by\":\"2026-03-04T14:30:00Z\"}");
    Neighbours.answer(
        DESK,
        "{\"total_items\":1,\"page_number\":1,\"size\":1,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(ROW.formatted(ID, true)));
    Neighbours.answer(
        DESK + "/" + ID,
        """
        {"worry":%s,"words":"Bruises on <her> arms","about":"Number 4","reach":"","ring":"","log":[
          {"at":"2026-03-03T15:00:00Z","officer":"5f0c1234","by_you":false,"action":"note","note":"Rang the surgery"}]}
        """
            .formatted(ROW.formatted(ID, false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help", "/how-ratings-work", "/worried", "/no-such-page"})
  void everyPageLeadsThere(String page) {
    SignedIn.nobody().get(page).then().body(containsString("href=\"/worried\""));
  }

  @Test
  void theNumbersToRingComeBeforeTheForm() {
    String page = SignedIn.nobody().get("/worried").then().statusCode(200).extract().asString();
    assertTrue(page.indexOf("tel:999") < page.indexOf("<form method=\"post\" action=\"/worried\""));
    assertTrue(page.contains("You do not have to sign in"));
  }

  @Test
  void whatIsWrittenGoesToTheOwnCouncilsDeskWithoutANameOrToken() {
    tell("holder1", "words", "Bruises", "key", KEY)
        .then()
        .statusCode(303)
        .header("Cache-Control", equalTo("no-store"))
        .header("Location", endsWith("/worried/told?number=7K2F-M4QA"));
    var asked = Neighbours.asked(TELL).getFirst();
    assertNull(asked.getHeader("Authorization"));
    assertEquals(
        "{\"key\":\"%s\",\"council\":\"E10900001\",\"words\":\"Bruises\",\"about\":\"\",\"reach\":\"\",\"ring\":\"\"}"
            .formatted(KEY),
        asked.getBodyAsString());
    SignedIn.nobody()
        .get("/worried/told?number=7K2F-M4QA")
        .then()
        .statusCode(200)
        .body(containsString("7K2F-M4QA"));
    SignedIn.nobody()
        .get("/worried/told?number=%3Cscript%3E")
        .then()
        .body(not(containsString("say this number")));
  }

  @Test
  void whatCouldNotBeSentIsStillThere() {
    tell("holder1", "words", "  ", "reach", "Ann, 01632 960 001")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Write what worried you. A few words are enough"),
                containsString("Ann, 01632 960 001")));
    tell("holder1", "words", "x".repeat(4001))
        .then()
        .statusCode(422)
        .body(containsString("at most 4,000 letters"));
    Neighbours.breakDown("ratings");
    tell("holder1", "words", "Bruises <on> her arms", "key", KEY)
        .then()
        .statusCode(503)
        .body(
            allOf(
                containsString("What you wrote is still here."),
                containsString("Bruises &lt;on&gt; her arms"),
                containsString(KEY)));
  }

  @Test
  void theDeskReadsAndDealsWithIt() {
    SignedIn.as("safeguarding1")
        .get("/safeguarding")
        .then()
        .statusCode(200)
        .body(
            containsString("One worry waits for your desk"),
            containsString("7K2F-M4QA"),
            not(containsString("Bruises")));
    SignedIn.as("safeguarding1")
        .get("/safeguarding/" + ID)
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body(
            containsString("Bruises on &lt;her&gt; arms"),
            containsString("Nobody can be called back"),
            containsString("Take it to our desk"),
            containsString("Officer 5f0c1234"));
    Forms.post("safeguarding1", "/safeguarding/" + ID + "/close", "words", "Visited")
        .then()
        .statusCode(422)
        .body(containsString("Choose what came of it"), containsString("Visited"));
    Neighbours.answer(DESK + "/" + ID + "/close", "{}");
    Forms.post(
            "safeguarding1",
            "/safeguarding/" + ID + "/close",
            "outcome",
            "enquiry",
            "words",
            "Visited")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"outcome\":\"enquiry\",\"words\":\"Visited\"}",
        Neighbours.asked(DESK + "/" + ID + "/close").getFirst().getBodyAsString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holder1",
        "supporter1",
        "fund-holder1",
        "provider1",
        "care-manager1",
        "finance1",
        "commissioner1",
        "moderator1",
        "operator1"
      })
  void nobodyElseGetsIn(String user) {
    SignedIn.as(user).get("/safeguarding").then().statusCode(403);
    SignedIn.as(user).get("/safeguarding/" + ID).then().statusCode(403);
    SignedIn.as(user).get("/help").then().body(not(containsString("href=\"/safeguarding\"")));
    assertTrue(Neighbours.asked(DESK).isEmpty() && Neighbours.asked(DESK + "/" + ID).isEmpty());
  }

  private static Response tell(String user, String... fields) {
    return Forms.post(user, "/worried", fields);
  }
}
