package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.supportmarket.stack.Part;

/**
 * Somebody at a browser. Every page they come to is looked over by axe, and must fit the width of
 * the screen; what has been seen before at this width, with the same heading, is not looked over
 * again.
 */
final class Visitor implements AutoCloseable {
  private static final int MOST_TABS = 120;
  private static final Path PICTURES = Path.of("target", "pictures");

  /** Pictures of all pages are for people to look at. */
  private static final boolean PICTURED = System.getenv("SUPPORT_MARKET_PICTURES") != null;

  private static final Set<String> LOOKED_OVER = ConcurrentHashMap.newKeySet();

  private final Market market;
  private final Page page;
  private final boolean axe;

  Visitor(Market market, Page page, boolean javaScript) {
    this.market = market;
    this.page = page;
    this.axe = javaScript;
  }

  Page page() {
    return page;
  }

  void opens(String path) {
    page.navigate(market.url(Part.WEB) + path);
    looksAround();
  }

  /** The status of a page that need not be a good one. */
  int tries(String path) {
    return page.navigate(market.url(Part.WEB) + path).status();
  }

  /** Keycloak turns away whom it is signing in elsewhere at the same moment, as in another walk. */
  void signsIn(String username) {
    page.navigate(market.url(Part.WEB) + "/sign-in");
    Locator turnedAway = page.locator("#input-error-username, #input-error-password, #input-error");
    Locator signedIn = page.locator("form[action='/sign-out']");
    await("signed in as " + username)
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              page.locator("#username").fill(username);
              page.locator("#password").fill("sample");
              page.locator("#kc-login").click();
              signedIn.or(turnedAway).first().waitFor();
              return signedIn.count() > 0;
            });
    looksAround();
  }

  void clicksLink(String text) {
    pressesEnterOn(
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first());
    looksAround();
  }

  /** By keyboard, as who cannot use a mouse does. */
  void presses(String text) {
    pressesEnterOn(button(text));
    looksAround();
  }

  /**
   * Goes to a button or link by the Tab key alone, as far as it takes, and presses it. Where one
   * has come to must be seen.
   */
  void tabsToAndPresses(String text) {
    Locator target =
        page.locator("main button, main a")
            .filter(new Locator.FilterOptions().setHasText(text))
            .first();
    tabsTo(target, text);
    pressesEnterOn(target);
    looksAround();
  }

  /** Goes to an answer of a question by the Tab and arrow keys alone, and chooses it. */
  void tabsToAndChooses(Locator question, String answer) {
    Locator target =
        question.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).first();
    Locator chosen = question.locator("input[type=radio]:checked");
    tabsTo(
        chosen.count() > 0 ? chosen.first() : question.locator("input[type=radio]").first(),
        answer);
    int answers = question.locator("input[type=radio]").count();
    for (int steps = 0; !isFocused(target); steps++) {
      assertTrue(steps < answers, "no way by keyboard to “" + answer + "” on " + page.url());
      page.keyboard().press("ArrowDown");
    }
    if (!target.isChecked()) {
      page.keyboard().press("Space");
    }
    assertThat(target).isChecked();
  }

  /** Sends the form of the field one has come to. */
  void sendsByEnter() {
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    looksAround();
  }

  private void tabsTo(Locator target, String text) {
    for (int tabs = 0; !isFocused(target); tabs++) {
      assertTrue(tabs < MOST_TABS, "no way by keyboard to “" + text + "” on " + page.url());
      page.keyboard().press("Tab");
    }
    assertTrue(
        (Boolean) target.evaluate("e => getComputedStyle(e).outlineStyle !== 'none'"),
        "nobody sees that “" + text + "” is chosen on " + page.url());
  }

  private static boolean isFocused(Locator target) {
    return (Boolean) target.evaluate("e => e === document.activeElement");
  }

  /** Presses a button or link that leads to another page, and waits for that. */
  void pressesEnterOn(Locator target) {
    page.waitForNavigation(() -> target.press("Enter"));
  }

  private Locator button(String text) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text)).first();
  }

  void fills(String label, String value) {
    page.getByLabel(label).first().fill(value);
  }

  void seesHeading(String part) {
    assertThat(page.locator("h1")).containsText(part);
  }

  void sees(String text) {
    assertThat(page.locator("body")).containsText(text);
  }

  String bodyText() {
    return page.locator("body").innerText();
  }

  /** What every page must bear: no axe violation, one heading, nothing wider than the screen. */
  private void looksAround() {
    page.waitForLoadState();
    assertEquals(1, page.locator("h1").count(), "one main heading on " + page.url());
    String place = page.url().replaceAll("https?://[^/]*/?|[0-9a-f]{8}-[0-9a-f-]{27}", "");
    // The title says whether something is wrong, the number of forms and parts what else differs.
    String seen =
        "%d %s %s %s %d"
            .formatted(
                page.viewportSize().width,
                axe,
                place,
                page.title(),
                page.locator("main form, main .notice, main table, main section").count());
    if (!LOOKED_OVER.add(seen)) {
      return;
    }
    if (PICTURED) {
      takesPicture(place);
    }
    if (axe) {
      assertFits();
      assertNoViolation();
    }
  }

  private void takesPicture(String place) {
    String name =
        "%d-%03d-%s.png"
            .formatted(
                page.viewportSize().width,
                LOOKED_OVER.size(),
                place.replaceAll("[?].*", "").replaceAll("[^A-Za-z]+", "-"));
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
  }

  private void assertFits() {
    int overflowPx =
        ((Number)
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .intValue();
    assertEquals(0, overflowPx, "wider than the screen: " + page.url());
  }

  private void assertNoViolation() {
    // In one go on the page itself: our pages have no frames to gather results from.
    AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
    onlyWhatIsWrong.setResultTypes(List.of("violations"));
    AxeResults results =
        new AxeBuilder(page).setLegacyMode(true).options(onlyWhatIsWrong).analyze();
    List<String> violations =
        results.getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getHelp()
                        + rule.getNodes().stream().map(node -> "\n    " + node.getHtml()).toList())
            .toList();
    assertTrue(violations.isEmpty(), page.url() + "\n" + String.join("\n", violations));
  }

  @Override
  public void close() {
    page.context().close();
  }
}
