package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.supportmarket.stack.Part;
import org.supportmarket.testkit.Tokens;

/**
 * What somebody buys in their browser stands in their council's live totals at once, and in what
 * the panels show after the next publication. It is bought from a kind of money that nobody else
 * there has: seven people bought before, of whom nothing may be told, and this is the eighth.
 */
@Order(5)
class OrderCountedIT {
  private static final String STREAM = "access_to_work";
  private static final String STREAM_IN_WORDS = "Access to Work";
  private static final String CATEGORY = "education";
  private static final int BEFORE = 7;

  @RegisterExtension static final Browser browser = new Browser();

  private final Market market = Market.running();
  private final YearMonth month = YearMonth.now(ZoneId.of("Europe/London"));

  @Test
  void theEighthOrderIsInTheLiveTotalsAtOnceAndInThePanelsOnceTheyArePublished() {
    String tag = UUID.randomUUID().toString().substring(0, 6);
    Newcomers newcomers = new Newcomers(market, tag);
    Map<String, Object> listing = Shelf.anOrderableListing(market, CATEGORY, 20_000);
    String id = (String) listing.get("id");
    int pence = Shelf.pricePence(listing);
    String finance = newcomers.login("finance-" + tag, "Fay Figures", "council-finance");
    for (int n = 0; n < BEFORE; n++) {
      String login = "worker-" + n + "-" + tag;
      newcomers
          .holder(login, "Wendy Worker", 50_000, STREAM)
          .order(id, 1, login)
          .then()
          .statusCode(201);
    }
    String eighth = "worker-" + tag;
    newcomers.holder(eighth, "Will Worker", 50_000, STREAM);
    try (Visitor officer = browser.visitor(market, 1280, true);
        Visitor commissioner = browser.visitor(market, 320, true);
        Visitor person = browser.visitor(market, 320, true)) {
      officer.signsIn(finance);
      awaitTotal(officer, money(BEFORE * pence));
      publishes();
      commissioner.signsIn("commissioner-other");
      commissioner.opens(panel());
      commissioner.sees("Too few people bought anything like this to show a figure.");
      awaitTotal(commissioner, "too few to show");

      person.signsIn(eighth);
      person.opens("/listings/" + id);
      person.clicksLink("Buy with my budget");
      person.presses("See what it costs");
      person.seesHeading("You will have");
      person.pressesEnterOn(person.page().locator("form[method=post][action^='/buy'] button"));
      person.seesHeading("Your order");

      awaitTotal(officer, money((BEFORE + 1) * pence));
      commissioner.opens(panel());
      commissioner.sees("Too few people bought anything like this to show a figure.");
      publishes();
      commissioner.opens(panel());
      long published = publishedPence();
      assertTrue(published > 0, "published: " + published);
      commissioner.sees("£%,d".formatted(published / 100));
    }
  }

  /**
   * The row of this month and kind of money on the page of exact totals, looked at until it is so.
   */
  private void awaitTotal(Visitor visitor, String ordered) {
    visitor.opens("/council/trends?from=%1$s&to=%1$s".formatted(month));
    Locator row =
        visitor
            .page()
            .locator("[aria-labelledby=totals] tbody tr")
            .filter(new Locator.FilterOptions().setHasText(STREAM_IN_WORDS));
    await(ordered + " in the live totals")
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              visitor.page().reload();
              return row.count() == 1 && row.textContent().contains(ordered);
            });
    assertThat(row).containsText(ordered);
  }

  private String panel() {
    return "/council/market/time?stream=%s&by=month&from=%2$s&to=%2$s".formatted(STREAM, month);
  }

  private void publishes() {
    // It may just be at it by itself: then it answers that it is.
    await("a publication")
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                given()
                        .auth()
                        .oauth2(Tokens.of("operator1"))
                        .post(market.url(Part.ORDERING) + "/api/v1/market/publications")
                        .statusCode()
                    == 200);
  }

  private long publishedPence() {
    Number pence =
        given()
            .auth()
            .oauth2(Tokens.of("commissioner-other"))
            .queryParam("stream", STREAM)
            .queryParam("by", "month")
            .queryParam("from", month.toString())
            .queryParam("to", month.toString())
            .get(
                market.url(Part.ORDERING)
                    + "/api/v1/councils/%s/panels/time".formatted(Newcomers.COUNCIL))
            .then()
            .statusCode(200)
            .extract()
            .path("rows[0].points[0].figures.planned_pence");
    return pence.longValue();
  }

  private static String money(long pence) {
    return "£%,d.%02d".formatted(pence / 100, pence % 100);
  }
}
