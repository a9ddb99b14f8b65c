package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.stack.Part;

@Order(7)
class WholePathIT {
  private static final Set<String> OF_OTHER_WALKS =
      Set.of(BuyingSupportIT.CATEGORY_OF_BREAK, Studio.CATEGORY);

  private static final String PROVIDER_1 =
      UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8)).toString();

  @RegisterExtension static final Browser browser = new Browser();

  private final Market market = Market.running();

  @ParameterizedTest(name = "{0} px wide, JavaScript: {1}")
  @CsvSource({"1280, true", "320, true", "768, false"})
  void aPersonFindsBuysAndRatesSupportAndTheCommissionerSeesIt(int widthPx, boolean javaScript) {
    Holder holder = Holder.of(market, "holder1");
    // One person says one thing of a listing, so each run takes another; and other walks go on
    // beside this one, so the sums looked at are of a category in which they buy nothing.
    Set<String> rated = rated(holder);
    Map<String, Object> listing =
        listingsOfProvider1()
            .filter(one -> !rated.contains(one.get("id")))
            .filter(one -> !OF_OTHER_WALKS.contains(one.get("category")))
            .findFirst()
            .orElseThrow();
    String name = (String) listing.get("name");
    String path = "/listings/" + listing.get("id");
    long before = holder.availablePence();
    String category = (String) listing.get("category");
    long deliveredBefore = deliveredPence(category);
    long reviewsBefore = reviewsOf(listing);
    String order;

    try (Visitor person = browser.visitor(market, widthPx, javaScript)) {
      person.opens("/");
      person.fills("What do you need?", name);
      person.presses("Search");
      person.sees(name);
      person.opens(path);
      person.seesHeading(name);
      person.signsIn("holder1");
      person.opens(path);
      person.clicksLink("Buy with my budget");
      person.presses("See what it costs");
      person.seesHeading("You will have");
      assertEquals(before, holder.availablePence(), "nothing is taken before the last button");
      person.pressesEnterOn(person.page().locator("form[method=post][action^='/buy'] button"));
      person.seesHeading("Your order");
      order = person.page().url().replaceAll(".*/my-orders/([0-9a-f-]{36}).*", "$1");
      assertEquals(before - Shelf.pricePence(listing), holder.availablePence());
      person.opens("/my-money");
      person.opens("/my-orders");
      person.sees(name);
    }

    try (Visitor provider = browser.visitor(market, widthPx, javaScript)) {
      provider.signsIn("provider1");
      provider.opens("/provider");
      provider.opens("/provider/listings");
      provider.opens("/provider/orders?status=placed");
      submit(provider, "/provider/orders/" + order + "/accept");
      provider.opens("/provider/orders?status=accepted");
      submit(provider, "/provider/orders/" + order + "/deliver");
    }

    new Opinions(market, holder).awaitDelivery(order);
    try (Visitor person = browser.visitor(market, widthPx, javaScript)) {
      person.signsIn("holder1");
      person.opens("/my-orders/" + order);
      person.pressesEnterOn(person.page().locator("a[href*='/rate']").first());
      person.seesHeading("How was it?");
      person.presses("Send");
      person.sees("There is a problem");
      person.page().locator("input[name=stars][value='5']").check();
      person.page().locator("textarea[name=words]").fill("Kind and on time, every time.");
      person.presses("Send");
      person.opens("/my-orders/" + order);
      person.sees("Kind and on time, every time.");
    }
    await("the new review among those of the listing")
        .atMost(Duration.ofSeconds(30))
        .until(() -> reviewsOf(listing) == reviewsBefore + 1);
    assertEquals(
        areWordsShown(),
        pageOf(path).contains("Kind and on time, every time."),
        "words are shown from eight buyers on");

    await("the delivery in the trends")
        .atMost(Duration.ofSeconds(30))
        .until(() -> deliveredPence(category) == deliveredBefore + Shelf.pricePence(listing));
    try (Visitor commissioner = browser.visitor(market, widthPx, javaScript)) {
      commissioner.signsIn("commissioner1");
      commissioner.opens("/council/trends");
      assertThat(commissioner.page().locator("table").first()).isAttached();
      assertTrue(commissioner.page().locator("svg").count() > 0, "a picture beside the table");
    }
    Invariants.hold(market);
  }

  @Test
  void anOrderIsCancelledAfterAQuestionAndTheMoneyIsBack() {
    Map<String, Object> listing = aListingOfProvider1();
    Holder holder = Holder.of(market, "holder1");
    long before = holder.availablePence();
    String order =
        holder.order((String) listing.get("id"), 1, UUID.randomUUID().toString()).path("id");
    try (Visitor person = browser.visitor(market, 320, true)) {
      person.signsIn("holder1");
      person.opens("/my-orders/" + order);
      person.clicksLink("Cancel this order");
      person.pressesEnterOn(person.page().locator("form[action$='/cancel'] button").first());
      person.sees("ancelled");
    }
    assertEquals(before, holder.availablePence());
  }

  @Test
  void moreThanThereIsIsRefusedOnThePageAndNothingIsTaken() {
    Map<String, Object> listing = aListingOfProvider1();
    Holder holder = Holder.of(market, "holder1");
    long before = holder.availablePence();
    try (Visitor person = browser.visitor(market, 320, true)) {
      person.signsIn("holder1");
      person.opens("/buy/" + listing.get("id"));
      person.page().locator("#quantity").fill("9999");
      person.presses("See what it costs");
      person.sees("Too little by");
      person.opens("/buy/" + listing.get("id"));
      person.page().locator("#quantity").fill("one and a half");
      person.presses("See what it costs");
      person.sees("There is a problem");
      assertEquals("one and a half", person.page().locator("#quantity").inputValue());
    }
    assertEquals(before, holder.availablePence());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/my-money, provider1",
    "/provider/orders, holder1",
    "/council/trends, holder1",
    "/council/trends, provider1"
  })
  void aPageForOthersSaysSoInPlainWords(String path, String username) {
    try (Visitor stranger = browser.visitor(market, 768, true)) {
      stranger.signsIn(username);
      int status = stranger.page().navigate(market.url(Part.WEB) + path).status();
      assertEquals(403, status);
      assertThat(stranger.page().getByRole(AriaRole.HEADING).first()).isVisible();
    }
  }

  @Test
  void theStyleguideAndThePagesForEverybodyBearAxeAtEveryWidth() {
    for (int widthPx : List.of(320, 768, 1280)) {
      try (Visitor visitor = browser.visitor(market, widthPx, true)) {
        for (String path :
            List.of(
                "/",
                "/search",
                "/search?q=cleaning&category=domestic-help",
                "/search?q=zzzzqqqq",
                "/shortlist",
                "/compare",
                "/help-me-find?q=bagpipes",
                "/help",
                "/how-ratings-work",
                "/providers/" + PROVIDER_1,
                "/styleguide",
                "/nowhere")) {
          visitor.opens(path);
        }
      }
    }
  }

  @Test
  void aFormSentFromAnotherSiteIsRefused() {
    given()
        .header("Origin", "http://evil.example")
        .header("Sec-Fetch-Site", "cross-site")
        .contentType("application/x-www-form-urlencoded")
        .body("quantity=1")
        .post(market.url(Part.WEB) + "/buy/" + UUID.randomUUID() + "/check")
        .then()
        .statusCode(403);
  }

  private static void submit(Visitor provider, String action) {
    provider.pressesEnterOn(provider.page().locator("form[action='" + action + "'] button"));
    assertThat(provider.page().locator(".notice").first()).isVisible();
  }

  private Map<String, Object> aListingOfProvider1() {
    return listingsOfProvider1().findFirst().orElseThrow();
  }

  private Stream<Map<String, Object>> listingsOfProvider1() {
    List<Map<String, Object>> found =
        given()
            .queryParam("provider_id", PROVIDER_1)
            .queryParam("sort", "price")
            .get(market.url(Part.CATALOGUE) + "/api/v1/listings")
            .then()
            .statusCode(200)
            .extract()
            .path("contents");
    return found.stream()
        .filter(listing -> Boolean.TRUE.equals(listing.get("orderable")))
        .filter(listing -> Shelf.isSoldSingly(market, listing));
  }

  private Set<String> rated(Holder holder) {
    return new Opinions(market, holder)
        .purchases().stream()
            .filter(line -> line.get("review") != null)
            .map(line -> (String) line.get("listing_id"))
            .collect(Collectors.toSet());
  }

  private long reviewsOf(Map<String, Object> listing) {
    Number count =
        given()
            .get(market.url(Part.RATINGS) + "/api/v1/listings/" + listing.get("id") + "/rating")
            .then()
            .statusCode(200)
            .extract()
            .path("count");
    return count.longValue();
  }

  private boolean areWordsShown() {
    return given()
        .get(market.url(Part.RATINGS) + "/api/v1/providers/" + PROVIDER_1 + "/reviews")
        .then()
        .statusCode(200)
        .extract()
        .path("words_shown");
  }

  private String pageOf(String path) {
    return given().get(market.url(Part.WEB) + path).then().statusCode(200).extract().asString();
  }

  private long deliveredPence(String category) {
    List<Map<String, Object>> groups =
        given()
            .auth()
            .oauth2(org.supportmarket.testkit.Tokens.of("commissioner1"))
            .get(
                market.url(Part.ORDERING)
                    + "/api/v1/councils/E10900001/trends?group_by=category&interval=month")
            .then()
            .statusCode(200)
            .extract()
            .path("groups");
    return groups.stream()
        .filter(group -> category.equals(group.get("key")))
        .mapToLong(group -> ((Number) group.get("delivered_pence")).longValue())
        .sum();
  }
}
