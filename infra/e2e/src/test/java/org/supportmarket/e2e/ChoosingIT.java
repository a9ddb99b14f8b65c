package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.stack.Part;

@Order(4)
class ChoosingIT {
  private static final String PROVIDER_1 =
      UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8)).toString();

  @RegisterExtension static final Browser browser = new Browser();

  private final Market market = Market.running();

  @ParameterizedTest(name = "{0} px wide, JavaScript: {1}")
  @CsvSource({"320, true", "1280, false"})
  void aPersonComparesKeepsAsksAndIsAnsweredByKeyboardAlone(int widthPx, boolean javaScript) {
    List<Map<String, Object>> offers = offersOfProvider1();
    String id = (String) offers.getFirst().get("id");
    String name = (String) offers.getFirst().get("name");
    String who = ((Map<?, ?>) offers.getFirst().get("provider")).get("name").toString();
    String words = "Do you come on Sundays? " + UUID.randomUUID();
    String thread;

    try (Visitor person = browser.visitor(market, widthPx, javaScript)) {
      if (javaScript) {
        person.opens("/");
        person.page().locator("#q").pressSequentially("clea");
        assertThat(person.page().locator("#suggestions option").first()).isAttached();
      }
      person.opens("/search?q=" + encoded(who));
      person.page().locator("#compare-" + id).press("Space");
      person.page().locator("#compare-" + offers.get(1).get("id")).press("Space");
      person.presses("Compare these");
      person.seesHeading("Compare two offers");
      person.pressesEnterOn(person.page().locator("form[action='/shortlist/" + id + "'] button"));
      person.seesHeading("one entry");
      person.signsIn("holder1");
      person.opens("/shortlist");
      person.clicksLink(name);
      person.seesHeading(name);
      person.sees("on your shortlist");
      person.clicksLink("Ask them");
      person.presses("Send");
      person.sees("There is a problem");
      person.page().locator("#words").fill(words);
      person.presses("Send");
      person.seesHeading("A question about " + name);
      thread = person.page().url().replaceAll(".*(/questions/[0-9a-f-]{36}).*", "$1");
    }
    try (Visitor provider = browser.visitor(market, widthPx, javaScript)) {
      provider.signsIn("provider1");
      provider.opens(thread);
      provider.sees(words);
      provider.sees("Hannah");
      provider.page().locator("#words").fill("Yes, every Sunday.");
      provider.presses("Send");
      provider.sees("You answered.");
    }
    try (Visitor person = browser.visitor(market, widthPx, javaScript)) {
      person.signsIn("holder1");
      person.opens("/questions");
      person.sees("has answered");
      person.opens(thread);
      person.sees("Yes, every Sunday.");
      person.presses("Close this");
      person.sees("You closed it.");
      person.opens("/listings/" + id + "/report");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<Map<String, Object>> offersOfProvider1() {
    return given()
        .queryParam("provider_id", PROVIDER_1)
        .queryParam("sort", "price")
        .get(market.url(Part.CATALOGUE) + "/api/v1/listings")
        .then()
        .statusCode(200)
        .extract()
        .path("contents");
  }
}
