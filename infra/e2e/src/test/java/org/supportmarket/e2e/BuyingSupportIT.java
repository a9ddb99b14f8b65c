package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From a care manager's desk to the last line of the statement. The sums are worked out by hand,
 * from the sample's prices: of £900.00, £150.00 is kept for a crisis and £750.00 released. A
 * carer's break of £24.00 an hour for 90 minutes is £36.00, a deep clean £120.00, two visits of
 * £25.25 are £50.50: together £206.50, which leaves £543.50. The visits are declined: £594.00. The
 * clean is cancelled three days before, which costs half of it with less than five days' notice:
 * £60.00 comes back, £654.00 is left, and £36.00 + £60.00 = £96.00 is owed.
 */
@Order(2)
class BuyingSupportIT {
  private static final String HELPER = "Sam Sutton";
  static final String BREAK = "A break for your carer";
  static final String CATEGORY_OF_BREAK = "short-breaks";
  static final String CLEAN = "One-off deep clean";
  static final String VISITS = "Homecare visit, three quarters of an hour";

  @RegisterExtension static final Browser browser = new Browser();

  private final Market market = Market.running();
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  /** Who takes part in one walk. */
  private record Cast(String person, String login, Visitor manager, Visitor holder, Visitor helper)
      implements AutoCloseable {
    @Override
    public void close() {
      List.of(manager, holder, helper).forEach(Visitor::close);
    }
  }

  @ParameterizedTest(name = "{0} px wide, JavaScript: {1}")
  @CsvSource({"320, true", "1280, false"})
  void supportIsBoughtFromThreeProvidersAndEveryPennyIsTold(int widthPx, boolean javaScript) {
    assumeTrue(
        !today.plusDays(4).isAfter(Books.lastDay(today)),
        "The last days of a budget are too few for this");
    String tag = UUID.randomUUID().toString().substring(0, 4);
    Logins logins = Logins.of(market);
    logins.make("walker-" + tag, "Edith Marlow", "budget-holder", Map.of());
    logins.make(
        "lantern-" + tag, "Laura Lantern", "provider", Map.of("provider", List.of(provider(3))));
    try (Cast cast =
        new Cast(
            "Edith Marlow " + tag,
            "walker-" + tag,
            browser.visitor(market, widthPx, javaScript),
            browser.visitor(market, widthPx, javaScript),
            browser.visitor(market, widthPx, javaScript))) {
      signsInForTheFirstTime(cast, opensAndReleasesABudget(cast));
      fillsABasket(cast, asksSomebodyIn(cast.holder()));
      answers(cast);
      Map<String, String> orders = checksOut(cast.helper());
      provides(
          browser.visitor(market, widthPx, javaScript),
          "provider2",
          orders.get(CLEAN),
          List.of("Say yes"),
          "£120.00");
      provides(
          browser.visitor(market, widthPx, javaScript),
          "provider1",
          orders.get(BREAK),
          List.of("Say yes", "It is done"),
          "Owed to you");
      declines(browser.visitor(market, widthPx, javaScript), "lantern-" + tag, orders.get(VISITS));
      cancels(cast.holder());
      Books books = new Books(market, cast.holder(), today);
      books.moneyAndStatementAreRightToThePenny();
      books.everyChangeIsToldToTheWord(HELPER);
    }
    Invariants.hold(market);
  }

  /** Gives the code with which the person signs in. */
  private String opensAndReleasesABudget(Cast cast) {
    Visitor manager = cast.manager();
    manager.signsIn("care-manager1");
    manager.clicksLink("People");
    manager.clicksLink("Register somebody");
    manager.fills("What do they want to be called?", cast.person());
    manager.presses("Register");
    manager.sees(cast.person() + " is registered.");
    manager.clicksLink("Open a budget");
    manager.presses("Go on");
    manager.sees("There is a problem");
    manager.page().locator("#stream").selectOption("social_care");
    manager.page().locator("#route").selectOption("direct_payment");
    manager.page().locator("#sum").fill("900.00");
    fillsDay(manager, "starts", today);
    manager.presses("Go on");
    manager.page().locator("input[name=way][value=none]").press("Space");
    manager.page().locator("#contingency").fill("150.00");
    manager.page().locator("input[name=who][value=care-manager]").press("Space");
    manager.presses("Go on");
    manager.page().locator("input[name=every][value=yearly]").press("Space");
    manager.page().locator("input[name=timing][value=in_arrears]").press("Space");
    manager.presses("Go on");
    manager.seesHeading("Check this budget for " + cast.person());
    manager.sees("£900 from the council, in one release");
    manager.presses("Open this budget");
    manager.sees("The budget is open.");
    manager.seesHeading("£0 free to spend");
    manager.tabsToAndPresses("Release it now");
    manager.sees("The money is released.");
    manager.seesHeading("£750 free to spend");
    manager.clicksLink("Back to the person");
    manager.presses("Make a code so that they can sign in");
    manager.seesHeading("The code for " + cast.person());
    return manager.page().locator("h1 .money").innerText();
  }

  private static void signsInForTheFirstTime(Cast cast, String code) {
    Visitor holder = cast.holder();
    holder.signsIn(cast.login());
    holder.clicksLink("My money");
    holder.sees("There is no budget under your name here yet.");
    holder.clicksLink("I was given a code");
    holder.fills("Your code", code);
    holder.presses("Use this code");
    holder.seesHeading("You have £750.00 left");
  }

  private static String asksSomebodyIn(Visitor holder) {
    holder.clicksLink("People who help me");
    holder.clicksLink("Ask somebody to help me");
    holder.fills("Who is it?", "Sam, my nephew");
    holder.fills("Most for one order", "150.00");
    holder.fills("Most in a month", "300.00");
    holder.tabsToAndPresses("Make a code for them");
    holder.seesHeading("The code for Sam, my nephew is");
    return holder.page().locator("h1 .money").innerText();
  }

  private void fillsABasket(Cast cast, String code) {
    Visitor helper = cast.helper();
    helper.signsIn("supporter1");
    helper.clicksLink("Whom I act for");
    helper.fills("Your code", code.toLowerCase(Locale.ROOT));
    helper.presses("Use this code");
    helper.sees("You are acting for " + cast.person());
    putsIn(helper, listing(10), 1, "90", null);
    helper.sees("Ask my care manager");
    putsIn(helper, listing(12), 1, null, today.plusDays(3));
    putsIn(helper, listing(20), 2, null, today.plusDays(7));
    helper.presses("Ask my care manager");
    helper.sees("We have asked your care manager.");
    helper.sees("You have asked about this.");
  }

  private static void putsIn(
      Visitor helper, String listing, int quantity, String minutes, LocalDate day) {
    helper.opens("/listings/" + listing);
    helper.clicksLink("Put in my basket");
    helper.page().locator("#quantity").fill(String.valueOf(quantity));
    if (minutes != null) {
      helper.page().locator("#minutes").selectOption(minutes);
    }
    if (day != null) {
      fillsDay(helper, "starts", day);
    }
    helper.presses("Put it in my basket");
    helper.sees("It is in your basket. Nothing is bought yet.");
  }

  private static void answers(Cast cast) {
    Visitor manager = cast.manager();
    manager.clicksLink("Asked first");
    manager.clicksLink(cast.person());
    manager.sees("A break for your carer");
    manager.sees("£36");
    manager.presses("Yes");
    manager.sees("There is a problem");
    manager.fills("Your answer, in plain words", "Yes. Your sister needs an afternoon off.");
    manager.presses("Yes");
    manager.sees("Your answer is kept.");
  }

  /** Gives the ids of the orders by what was ordered. */
  private Map<String, String> checksOut(Visitor helper) {
    helper.clicksLink("My basket");
    helper.sees("You have asked about this and were told yes.");
    helper.clicksLink("Check and buy");
    helper.seesHeading("You pay £206.50. You will have £543.50 left.");
    helper.sees("£750.00 now. We take £206.50. £543.50 is left. Your money lasts until the end, ");
    helper.sees("Everything planned is covered and £543.50 is left over.");
    helper.tabsToAndPresses("Yes, buy these three things");
    Map<String, String> orders = orders(helper);
    // Going back and pressing once more buys nothing twice.
    helper.page().goBack();
    helper.presses("Yes, buy these three things");
    assertEquals(orders, orders(helper));
    return orders;
  }

  private static Map<String, String> orders(Visitor helper) {
    helper.seesHeading("You have made three orders");
    return Map.of(
        BREAK, order(helper, BREAK), CLEAN, order(helper, CLEAN), VISITS, order(helper, VISITS));
  }

  private static String order(Visitor helper, String what) {
    return helper
        .page()
        .locator("a[href^='/my-orders/']")
        .filter(new Locator.FilterOptions().setHasText(what))
        .getAttribute("href")
        .replace("/my-orders/", "");
  }

  private static void provides(
      Visitor provider, String login, String order, List<String> presses, String owed) {
    try (provider) {
      provider.signsIn(login);
      for (String press : presses) {
        provider.opens("/provider/orders/" + order);
        provider.presses(press);
        assertThat(provider.page().locator(".notice").first()).isVisible();
      }
      provider.opens("/provider/orders/" + order);
      provider.sees(owed);
    }
  }

  private static void declines(Visitor provider, String login, String order) {
    try (provider) {
      provider.signsIn(login);
      provider.opens("/provider/orders/" + order);
      provider.clicksLink("Say no");
      provider.presses("Say no to this order");
      provider.sees("There is a problem");
      provider.fills("Why can you not do it?", "Nobody of ours is free that week.");
      provider.presses("Say no to this order");
      provider.sees("You said no. The person can read why, and has the money back.");
    }
  }

  private static void cancels(Visitor holder) {
    holder.clicksLink("My orders");
    holder.clicksLink(VISITS);
    holder.sees("Lantern Care at Home said no.");
    holder.sees("They wrote: “Nobody of ours is free that week.”");
    holder.clicksLink("My orders");
    holder.clicksLink(CLEAN);
    holder.sees("by " + HELPER + ", acting for you");
    holder.clicksLink("Cancel this order");
    holder.sees("It costs you £60. You get £60 back.");
    holder.tabsToAndPresses("Yes, cancel this order");
    holder.sees("The order was cancelled, for £60.00 as agreed");
  }

  private static void fillsDay(Visitor visitor, String name, LocalDate day) {
    visitor.page().locator("#" + name).fill(String.valueOf(day.getDayOfMonth()));
    visitor.page().locator("#" + name + "-month").fill(String.valueOf(day.getMonthValue()));
    visitor.page().locator("#" + name + "-year").fill(String.valueOf(day.getYear()));
  }

  private static String provider(int number) {
    return named("provider:" + number);
  }

  private static String listing(int number) {
    return named("listing:" + number);
  }

  private static String named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
