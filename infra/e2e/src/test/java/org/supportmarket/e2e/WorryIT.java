package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.stack.Part;
import org.supportmarket.testkit.Tokens;

/** The private line: what worried somebody comes to the right desk, and nobody else sees it. */
@Order(6)
class WorryIT {
  private static final String DESK = "/api/v1/safeguarding/worries";
  private static final List<String> EVERY_OTHER_ROLE =
      List.of(
          "holder1",
          "supporter1",
          "fund-holder1",
          "provider1",
          "care-manager1",
          "finance1",
          "commissioner1",
          "moderator1",
          "operator1");

  @RegisterExtension static final Browser browser = new Browser();

  private final Market market = Market.running();
  private final String tag = UUID.randomUUID().toString().substring(0, 8);
  private final String officer = "desk-" + tag;

  @ParameterizedTest(name = "{0} px wide, JavaScript: {1}")
  @CsvSource({"320, true", "1280, false"})
  void aWorryFromAnyPageComesToTheDeskOfTheCouncilAndIsDealtWith(int widthPx, boolean javaScript) {
    String words = "She was left alone all night. " + tag;
    Newcomers newcomers = new Newcomers(market, tag);
    newcomers.login(officer, "Della Desk", "safeguarding");
    newcomers.login("teller-" + tag, "Tess Teller", "budget-holder");
    try (Visitor person = browser.visitor(market, widthPx, javaScript);
        Visitor desk = browser.visitor(market, widthPx, javaScript);
        Visitor otherDesk = browser.visitor(market, widthPx, javaScript)) {
      desk.signsIn(officer);
      otherDesk.signsIn("safeguarding1");

      String unknown = tells(person, "/search?q=cleaning", "Nobody knows who. " + words);
      assertSees(desk, unknown, true);
      assertSees(otherDesk, unknown, true);
      desk.clicksLink(unknown);
      desk.presses("Take it to our desk");
      assertSees(otherDesk, unknown, false);

      person.signsIn("teller-" + tag);
      String known = tells(person, "/my-orders", words);
      assertSees(desk, known, true);
      assertSees(otherDesk, known, false);
      assertEquals(404, otherDesk.tries("/safeguarding/" + idOf(known)));
      isDealtWith(desk, known, words);
      for (String page : List.of("/messages", "/who-looked", "/my-support")) {
        person.opens(page);
        assertTrue(!person.bodyText().contains(known), "nothing of it on " + page);
      }
    }
  }

  @Test
  void everyOtherRoleIsRefusedTheDeskOnThePageAndAtTheInterface() {
    new Newcomers(market, tag).login(officer, "Della Desk", "safeguarding");
    String reference =
        given()
            .baseUri(market.url(Part.RATINGS))
            .contentType("application/json")
            .body(
                Map.of(
                    "key",
                    UUID.randomUUID().toString(),
                    "council",
                    Newcomers.COUNCIL,
                    "words",
                    "She was left alone. " + tag))
            .post("/api/v1/worries")
            .then()
            .statusCode(201)
            .extract()
            .path("reference");
    String id = idOf(reference);
    for (String role : EVERY_OTHER_ROLE) {
      try (Visitor stranger = browser.visitor(market, 768, true)) {
        stranger.signsIn(role);
        assertThat(stranger.page().locator("header a[href='/safeguarding']")).hasCount(0);
        for (String page : List.of("/safeguarding", "/safeguarding/" + id)) {
          assertEquals(403, stranger.tries(page), role + " on " + page);
          assertTrue(!stranger.bodyText().contains(tag), role + " on " + page);
        }
      }
      assertRefused(403, role, () -> as(role), id);
    }
    assertRefused(401, "nobody", this::ratings, id);
    assertRefused(404, "another desk", () -> as("safeguarding1"), id);
    try (Visitor nobody = browser.visitor(market, 768, true)) {
      nobody.tries("/safeguarding/" + id);
      assertThat(nobody.page().locator("#kc-login")).isVisible();
    }
    as(officer).get(DESK + "/" + id).then().statusCode(200);
  }

  /** Gives the number it has arrived under. */
  private static String tells(Visitor person, String from, String words) {
    person.opens(from);
    person.clicksLink("something worried me");
    person.seesHeading("Something worried me");
    person.tabsToAndPresses("Send it to the desk");
    person.sees("There is a problem");
    person.fills("What worried you?", words);
    person.fills("Whom is it about, and where?", "Ada in Mill Lane");
    person.tabsToAndPresses("Send it to the desk");
    person.seesHeading("Thank you. It has arrived");
    return person.page().locator("main strong.nowrap").innerText();
  }

  private static void assertSees(Visitor desk, String reference, boolean sees) {
    desk.clicksLink("Safeguarding desk");
    Locator row =
        desk.page()
            .locator("main li.card")
            .filter(new Locator.FilterOptions().setHasText(reference));
    assertThat(row).hasCount(sees ? 1 : 0);
  }

  private static void isDealtWith(Visitor desk, String reference, String words) {
    desk.clicksLink("Safeguarding desk");
    desk.clicksLink(reference);
    desk.sees(words);
    desk.sees("Ada in Mill Lane");
    desk.fills("What do you do about it?", "I rang her sister.");
    desk.tabsToAndPresses("Keep the note");
    desk.sees("I rang her sister.");
    desk.presses("Close it");
    desk.sees("There is a problem");
    desk.tabsToAndChooses(desk.page().locator("main fieldset").first(), "We gave advice");
    desk.fills("What was done?", "Her sister stays with her at night.");
    desk.tabsToAndPresses("Close it");
    desk.sees("It is closed.");
    desk.clicksLink("Closed");
    desk.sees(reference);
  }

  private String idOf(String reference) {
    return as(officer)
        .queryParam("per_page", 100)
        .get(DESK)
        .then()
        .statusCode(200)
        .extract()
        .path("contents.find { it.reference == '" + reference + "' }.id");
  }

  /** A refused role gets its status everywhere; another desk its own list, and nothing of this. */
  private void assertRefused(
      int status, String who, Supplier<RequestSpecification> caller, String id) {
    Response list = caller.get().queryParam("per_page", 100).get(DESK);
    assertEquals(status == 404 ? 200 : status, list.statusCode(), who);
    assertTrue(!list.asString().contains(id), who);
    assertEquals(status, caller.get().get(DESK + "/" + id).statusCode(), who);
    for (String step : List.of("take", "notes", "close")) {
      Map<String, String> body = Map.of("words", "Let me in", "outcome", "advice_given");
      int got = caller.get().body(body).post(DESK + "/" + id + "/" + step).statusCode();
      assertEquals(status, got, who + " " + step);
    }
  }

  private RequestSpecification as(String username) {
    return ratings().auth().oauth2(Tokens.of(username));
  }

  private RequestSpecification ratings() {
    return given().baseUri(market.url(Part.RATINGS)).contentType("application/json");
  }
}
