package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.stack.Part;
import org.supportmarket.testkit.Tokens;

/** From a question about the market to what providers are told. */
@Order(3)
class MarketSeenIT {
  private static final List<String> OTHERS =
      List.of("time", "group", "category", "district", "provider", "price", "need?by=year");

  private static final String DISTRICTS_OF_THE_MAP =
      "fetch('/council/market/district/map.json').then(a => a.json()).then(m => m.features.length)";

  @RegisterExtension static final Browser browser = new Browser();

  private final Market market = Market.running();

  @BeforeAll
  static void theFiguresArePublishedAndChecked() {
    String ordering = Market.running().url(Part.ORDERING);
    // It may just be at it by itself: then it answers that it is.
    for (String done : List.of("/api/v1/market/publications", "/api/v1/trends/reconciliations")) {
      await(done).atMost(Duration.ofMinutes(1)).until(() -> asked(ordering + done) == 200);
    }
  }

  private static int asked(String address) {
    return given().auth().oauth2(Tokens.of("operator1")).post(address).statusCode();
  }

  @ParameterizedTest(name = "{0} px wide, JavaScript: {1}")
  @CsvSource({"320, true", "1280, true", "1280, false"})
  void whatPeopleBuyMoreOfBecomesASignalThatAProviderSees(int widthPx, boolean javaScript) {
    String why = "More people want it %d %s.".formatted(widthPx, javaScript);
    try (Visitor commissioner = browser.visitor(market, widthPx, javaScript)) {
      commissioner.signsIn("commissioner1");
      commissioner.clicksLink("The market");
      if (javaScript) {
        assertThat(commissioner.page().locator("[data-answer*='/time/']")).not().isEmpty();
      }
      commissioner.tabsToAndPresses("What are people buying more of?");
      commissioner.seesHeading("What are people buying more of?");
      commissioner.sees("Everything bought up to");
      commissioner.tabsToAndPresses("Publish");
      commissioner.seesHeading("Tell providers what you are looking for");
      commissioner.page().locator("#category").selectOption("leisure");
      commissioner.page().locator("#district").selectOption("*");
      commissioner.fills("How much?", "20");
      commissioner.page().locator("#measure").selectOption("places");
      commissioner.fills("Day", "3");
      commissioner.fills("Month", "3");
      commissioner.fills("Year", String.valueOf(Year.now().getValue() + 1));
      commissioner.fills("Why?", why);
      commissioner.fills("Whom can providers ask", "Commissioning team, 01632 960 004");
      commissioner.presses("Publish");
      commissioner.sees("It is published.");

      try (Visitor provider = browser.visitor(market, widthPx, javaScript)) {
        provider.signsIn("provider1");
        provider.opens("/provider");
        provider.clicksLink("What councils are looking for");
        // Where a provider works is told after the market's start, and then every few minutes.
        await("the signal where the provider works")
            .atMost(Duration.ofMinutes(1))
            .until(
                () -> {
                  provider.page().reload();
                  return provider.page().content().contains(why);
                });
        provider.sees(why);
      }
      seesWhatPeopleBuyWithoutSigningIn(widthPx, javaScript);
      looksAtTheOtherQuestions(commissioner, javaScript);
      commissioner.opens("/council/signals");
      commissioner.clicksLink("Leisure");
      commissioner.presses("End this signal");
      commissioner.sees("It has ended.");
    }
  }

  private void seesWhatPeopleBuyWithoutSigningIn(int widthPx, boolean javaScript) {
    try (Visitor anybody = browser.visitor(market, widthPx, javaScript)) {
      anybody.opens("/market");
      anybody.tabsToAndPresses("what people buy near you");
      anybody.seesHeading("What do people buy near you?");
      anybody
          .page()
          .locator("#council")
          .selectOption(new SelectOption().setLabel("Merrowdale County Council"));
      anybody.tabsToAndPresses("Show");
      anybody.sees("People there bought");
      assertThat(anybody.page().locator("main table").first()).containsText("Kind of support");
    }
  }

  private static void looksAtTheOtherQuestions(Visitor commissioner, boolean javaScript) {
    for (String panel : OTHERS) {
      commissioner.opens("/council/market/" + panel);
      commissioner.sees("they agree to the penny");
    }
    // Of so few people nothing can be said by district: that is said, and no map is drawn of it.
    commissioner.opens("/council/market/district?category=leisure&by=year");
    assertThat(commissioner.page().locator("[data-picture]")).hasCount(0);
    if (javaScript) {
      Object districts = commissioner.page().evaluate(DISTRICTS_OF_THE_MAP);
      assertEquals(6, districts, "the map it would be drawn on");
    }
    commissioner.opens("/council/market/kind?by=year");
    if (javaScript) {
      assertThat(commissioner.page().locator(".drawn[data-ready] canvas").first()).isVisible();
    }
    commissioner.page().locator("#words").fill("Looked at in the meeting.");
    commissioner.tabsToAndPresses("Keep this note");
    commissioner.sees("Your note is kept.");
    commissioner.tabsToAndPresses("Remove this note");
    commissioner.sees("The note is gone.");
  }
}
