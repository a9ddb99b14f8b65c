package org.supportmarket.web.council;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
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
class RulesPagesTest {
  private static final String RULES = "/ordering/api/v1/councils/E10900001/rules";
  private static final String REVISION = "0c111111-0000-0000-0000-000000000077";
  private static final String SET =
      """
      "rules":[{"code":"large-purchase","law":false,"verdict":"ask_first","words":"Please ask <first>.",
         "when":{"total_above_pence":150000},"when_words":"When all of it together costs more than £1,500."},
        {"code":"any","law":false,"verdict":"yes","words":"All is well.","when":{},"when_words":"Always."}],
      "framework":[{"category":"homecare","unit":"hour","pence":2600}]
      """;

  @BeforeEach
  void rulesInForce() {
    Neighbours.reset();
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer(Samples.VOCABULARY, Samples.vocabulary());
    Neighbours.answer(RULES, rules("null"));
  }

  @Test
  void officersReadTheRulesInWords() {
    for (String officer : new String[] {"care-manager1", "finance1", "commissioner1"}) {
      SignedIn.as(officer)
          .get("/council/rules")
          .then()
          .statusCode(200)
          .body(
              allOf(
                  containsString("Version 2 is in force, since"),
                  containsString("When all of it together costs more than £1,500."),
                  containsString("Please ask &lt;first&gt;."),
                  containsString("£26.00")));
    }
    SignedIn.as("care-manager1")
        .get("/council/rules")
        .then()
        .body(not(containsString("Draft a change")));
    SignedIn.as("holder1").get("/council/rules").then().statusCode(403);
  }

  @Test
  void aCommissionerBeginsADraftWithTheRulesInForce() {
    post("/council/rules/begin")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/council/rules/draft"));
    String sent = Neighbours.asked(RULES).getLast().getBodyAsString();
    assertTrue(sent.contains("\"total_above_pence\":150000") && !sent.contains("when_words"), sent);
    Forms.post("care-manager1", "/council/rules/begin").then().statusCode(403);
  }

  @Test
  void aRuleOfTheDraftIsChangedAndMoved() {
    drafted();
    SignedIn.as("commissioner1")
        .get("/council/rules/draft/1")
        .then()
        .statusCode(200)
        .body(allOf(containsString("value=\"1500.00\""), containsString("large-purchase")));
    post(
            "/council/rules/draft/1",
            "revision",
            REVISION,
            "how",
            "keep",
            "code",
            "large-purchase",
            "verdict",
            "no",
            "words",
            "Never.",
            "mode",
            "only",
            "categories",
            "domestic-help",
            "total",
            "2,000")
        .then()
        .statusCode(303);
    String sent = Neighbours.asked(RULES).getLast().getBodyAsString();
    assertTrue(
        sent.contains("\"categories\":[\"domestic-help\"]")
            && sent.contains("\"total_above_pence\":200000")
            && sent.contains(REVISION),
        sent);
    post("/council/rules/draft/1", "revision", REVISION, "how", "down").then().statusCode(303);
    String moved = Neighbours.asked(RULES).getLast().getBodyAsString();
    assertTrue(moved.indexOf("\"any\"") < moved.indexOf("large-purchase"), moved);
    post("/council/rules/draft/1", "revision", REVISION, "how", "keep", "total", "much")
        .then()
        .statusCode(422)
        .body(containsString("Write a sum in pounds and pence, like 12.50"));
    SignedIn.as("commissioner1").get("/council/rules/draft/9").then().statusCode(404);
  }

  @Test
  void itIsPutInForceFromADayUnlessSomebodyWasFaster() {
    drafted();
    post("/council/rules/draft", "revision", REVISION, "how", "hold")
        .then()
        .statusCode(422)
        .body(containsString("Say from which day it is to hold"));
    Neighbours.answer(RULES + "/in-force", rules("null"));
    post(
            "/council/rules/draft",
            "revision",
            REVISION,
            "how",
            "hold",
            "from-day",
            "1",
            "from-month",
            "4",
            "from-year",
            "2027")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=in-force"));
    assertEquals(
        "{\"revision\":\"%s\",\"from\":\"2027-04-01\"}".formatted(REVISION),
        Neighbours.asked(RULES + "/in-force").getFirst().getBodyAsString());
    Neighbours.refuse(RULES + "/in-force", 409, "rules_changed", "Somebody else has changed them.");
    post(
            "/council/rules/draft",
            "revision",
            REVISION,
            "how",
            "hold",
            "from-day",
            "1",
            "from-month",
            "4",
            "from-year",
            "2027")
        .then()
        .statusCode(409)
        .body(containsString("Somebody else has changed them."));
  }

  @Test
  void theDraftShowsWhatItWouldTouch() {
    drafted();
    SignedIn.as("commissioner1")
        .get("/council/rules/draft")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Draft of version 3"),
                containsString("Weekly house cleaning, Merrow Home Help"),
                containsString("Two people have it again and again. Now: Yes. Then:"),
                containsString("homecare, hour, 26.00")));
  }

  private static void drafted() {
    Neighbours.answer(
        RULES + "/preview",
        """
        {"open":9,"touched":[{"place":"repeat","name":"Weekly house cleaning","provider_name":"Merrow Home Help","from":"yes",
          "to":"ask_first","rule":"large-purchase","words":"Please ask first.","purchases":2,"people":2}]}
        """);
    Neighbours.answer(
        RULES,
        rules(
            "{\"based_on\":2,\"revision\":\"%s\",\"changed_at\":\"2026-03-01T10:00:00Z\",%s}"
                .formatted(REVISION, SET)));
  }

  private static String rules(String draft) {
    return """
    {"precedence":"What the law forbids goes first.","in_force":{"version":2,"own":true,"in_force_from":"2026-03-01",%s},
     "versions":[{"version":2,"in_force_from":"2026-03-01","put_in_force_at":"2026-02-01T10:00:00Z"}],"draft":%s}
    """
        .formatted(SET, draft);
  }

  private static io.restassured.response.Response post(String path, String... fields) {
    return Forms.post("commissioner1", path, fields);
  }
}
