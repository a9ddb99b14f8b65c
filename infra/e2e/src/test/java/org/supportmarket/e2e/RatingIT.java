package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From three deliveries to another place in the search. Two people gave the evening three stars:
 * with five more of 3.5 stars these are 23.5 for 7, below the morning, of which nobody has said
 * anything (17.5 for 5). Five more stars make 28.5 for 8, above it; and with three reviews the
 * score is shown, 11 for 3. Words are shown because eight people have bought.
 */
@Order(1)
class RatingIT {
  private static final String PUBLISH = "Everybody may read it";
  private static final String REFUSE = "Threatens or insults";
  private static final int REFUSED_EACH = 10;
  private static final String COURSES =
      "Weaving Printing Drawing Carving Felting Dyeing Glazing Etching";

  @RegisterExtension static final Browser browser = new Browser();

  private static String tag;
  private static Newcomers newcomers;
  private static Studio studio;
  private static List<String> courses;
  private static List<Opinions> buyers;

  private final Market market = Market.running();
  private final Scores scores = new Scores(market);

  /** What one walk is about: two offers with a word of their own, of which the evening is rated. */
  private record Pottery(String word, String morning, String evening) {
    String eveningName() {
      return "Pottery " + word + " in the evening";
    }
  }

  @BeforeAll
  static void eightPeopleHaveBoughtFromTheStudio() {
    Market market = Market.running();
    tag = letters();
    newcomers = new Newcomers(market, tag);
    studio = new Studio(market, tag);
    courses =
        studio.publishes(Stream.of(COURSES.split(" ")).map(course -> course + " " + tag).toList());
    buyers =
        have(
            IntStream.range(0, 8)
                .mapToObj(n -> newcomers.holder("buyer-" + n + "-" + tag, "Bea Buyer", 50_000))
                .toList(),
            courses);
  }

  /** Each of them buys one of each and gets it. */
  private static List<Opinions> have(List<Holder> holders, List<String> listings) {
    Map<Opinions, String> orders = new LinkedHashMap<>();
    for (Holder holder : holders) {
      String order = holder.buys(listings);
      studio.delivers(order);
      orders.put(new Opinions(Market.running(), holder), order);
    }
    orders.forEach(Opinions::awaitDelivery);
    return List.copyOf(orders.keySet());
  }

  @ParameterizedTest(name = "{0} px wide, JavaScript: {1}")
  @CsvSource({"320, true", "1280, false"})
  void afterThreeDeliveriesAPersonIsAskedAndWhatTheySayMovesAnOfferInTheSearch(
      int widthPx, boolean javaScript) {
    Pottery pottery = twoOffersOfWhichTheEveningHasTwoReviews();
    String username = "potter-" + letters();
    Holder holder = newcomers.holder(username, "Pia Potter", 50_000);
    String words = "He stole the show with his jokes. " + pottery.word();
    try (Visitor person = browser.visitor(market, widthPx, javaScript);
        Visitor moderator = browser.visitor(market, widthPx, javaScript);
        Visitor provider = browser.visitor(market, widthPx, javaScript)) {
      person.signsIn(username);
      isInvitedAfterTheThirdDelivery(person, holder, pottery);
      saysHowItWasOneQuestionAtATime(person, words, pottery);
      assertEquals(2, scores.reviews(List.of(pottery.evening())), "it counts once it is decided");

      moderator.signsIn("moderator1");
      letsEverybodyReadIt(moderator, words);
      assertEquals(3, scores.reviews(List.of(pottery.evening())));
      String reply =
          "Thank you. If a handle comes off, ring us on 01632 960 118. " + pottery.word();
      provider.signsIn(studio.login());
      replies(provider, words, reply);
      person.opens("/listings/" + pottery.evening());
      person.sees(words);
      assertTrue(!person.bodyText().contains(reply), "a moderator reads it first");
      letsEverybodyReadTheReply(moderator, reply);

      await("the new order in the search")
          .atMost(Duration.ofSeconds(10))
          .until(() -> inTheSearch(pottery).equals(List.of(pottery.evening(), pottery.morning())));
      findsTheEveningFirst(person, pottery);
      person.sees(words);
      person.sees("They answered: " + reply);
      person.sees("What they changed: We glaze the handles twice.");
      assertTrue(!person.page().locator("main").innerText().contains("Pia"), "nobody sees who");
    }
    Invariants.hold(market);
  }

  @ParameterizedTest(name = "{0} px wide, JavaScript: {1}")
  @CsvSource({"320, true", "1280, false"})
  void manyWaitingReviewsAreDecidedByKeyboardOnOnePage(int widthPx, boolean javaScript) {
    String run = letters();
    for (int buyer = 0; buyer < buyers.size(); buyer++) {
      buyers.get(buyer).says(courses, 5, "Buyer %d: he stole the show, %s".formatted(buyer, run));
    }
    assertEquals(0, scores.reviews(courses), "waiting reviews do not count");
    int decided = 0;
    int refused = 0;
    try (Visitor moderator = browser.visitor(market, widthPx, javaScript)) {
      moderator.signsIn("moderator1");
      moderator.clicksLink("Queues");
      moderator.clicksLink("Reviews");
      List<Locator> mine = waiting(moderator, run);
      while (!mine.isEmpty()) {
        for (Locator review : mine) {
          boolean refuse = ++decided % REFUSED_EACH == 0;
          refused += refuse ? 1 : 0;
          moderator.tabsToAndChooses(review, refuse ? REFUSE : PUBLISH);
        }
        moderator.sendsByEnter();
        moderator.sees("You decided");
        assertTrue(moderator.page().url().contains("/moderator/reviews?done=" + mine.size()));
        mine = waiting(moderator, run);
      }
    }
    assertEquals(buyers.size() * courses.size(), decided);
    assertEquals(decided - refused, scores.reviews(courses));
  }

  private Pottery twoOffersOfWhichTheEveningHasTwoReviews() {
    String word = letters();
    List<String> ids =
        studio.publishes(
            List.of("Pottery " + word + " in the morning", "Pottery " + word + " in the evening"));
    Pottery pottery = new Pottery(word, ids.getFirst(), ids.getLast());
    List<Holder> raters =
        Stream.generate(() -> newcomers.holder("rater-" + letters(), "Rae Rater", 5_000))
            .limit(2)
            .toList();
    have(raters, List.of(pottery.evening()))
        .forEach(rater -> rater.says(List.of(pottery.evening()), 3, ""));
    await("both offers in the search, by their ratings")
        .atMost(Duration.ofSeconds(30))
        .until(() -> inTheSearch(pottery).equals(List.of(pottery.morning(), pottery.evening())));
    return pottery;
  }

  private static void isInvitedAfterTheThirdDelivery(
      Visitor person, Holder holder, Pottery pottery) {
    for (int delivery = 1; delivery <= 3; delivery++) {
      person.clicksLink("My orders");
      assertThat(invitation(person, pottery)).hasCount(0);
      have(List.of(holder), List.of(pottery.evening()));
    }
    person.clicksLink("My orders");
    assertThat(invitation(person, pottery)).hasCount(1);
  }

  private static Locator invitation(Visitor person, Pottery pottery) {
    return person
        .page()
        .locator("main section.card")
        .filter(new Locator.FilterOptions().setHasText("How is " + pottery.eveningName() + "?"));
  }

  private static void saysHowItWasOneQuestionAtATime(
      Visitor person, String words, Pottery pottery) {
    person.tabsToAndPresses("Say how it is");
    person.seesHeading("How was it?");
    person.tabsToAndPresses("Next");
    person.sees("There is a problem");
    answers(person, "Very good", "Next");
    person.seesHeading("Were they kind, and did they respect you?");
    answers(person, "Always", "Next");
    person.seesHeading("Did they come on time?");
    answers(person, "Mostly", "Stop here and go on another day");
    person.sees("We have kept what you said.");
    person.tabsToAndPresses("Say how it was");
    person.seesHeading("Did they do what you wanted?");
    answers(person, "Always", "Next");
    person.tabsToAndPresses("Skip this question");
    answers(person, "Yes, surely", "Next");
    person.seesHeading("What did it help you with most?");
    answers(person, "Getting out and about", "Next");
    person.fills("Would you like to tell us more?", words);
    person.tabsToAndPresses("Next");
    person.seesHeading("Is this what you want to say?");
    person.sees(words);
    person.tabsToAndPresses("Send it");
    person.sees("Somebody here reads it before everybody else can.");
    person.clicksLink("My orders");
    assertThat(invitation(person, pottery)).hasCount(0);
    person.clicksLink("Say how things were");
    person.sees("It may accuse somebody of a crime.");
  }

  private static void answers(Visitor person, String answer, String button) {
    person.tabsToAndChooses(person.page().locator("main fieldset").first(), answer);
    person.tabsToAndPresses(button);
  }

  private static void letsEverybodyReadIt(Visitor moderator, String words) {
    moderator.clicksLink("Queues");
    moderator.clicksLink("Reviews");
    moderator.tabsToAndChooses(waiting(moderator, words).getFirst(), PUBLISH);
    moderator.sendsByEnter();
    moderator.sees("You decided one review.");
    assertEquals(List.of(), waiting(moderator, words));
  }

  private static List<Locator> waiting(Visitor moderator, String words) {
    return moderator
        .page()
        .locator("fieldset.decide")
        .filter(new Locator.FilterOptions().setHasText(words))
        .all();
  }

  private static void replies(Visitor provider, String words, String reply) {
    provider.clicksLink("Today");
    provider.clicksLink("Reviews of us");
    Locator review =
        provider
            .page()
            .locator("section.card")
            .filter(new Locator.FilterOptions().setHasText(words));
    assertThat(review).not().containsText("Pia");
    review.getByText("Reply in public").press("Enter");
    review.getByLabel("Your reply").fill(reply);
    review.getByLabel("What we changed").fill("We glaze the handles twice.");
    provider.tabsToAndPresses("Send the reply");
    provider.sees("A moderator looks at your reply before it is shown.");
  }

  private static void letsEverybodyReadTheReply(Visitor moderator, String reply) {
    moderator.clicksLink("Queues");
    moderator.clicksLink("Replies and disputes of providers");
    moderator.tabsToAndChooses(
        moderator
            .page()
            .locator("section.card")
            .filter(new Locator.FilterOptions().setHasText(reply)),
        PUBLISH);
    moderator.sendsByEnter();
    moderator.sees("It is done.");
  }

  private static void findsTheEveningFirst(Visitor person, Pottery pottery) {
    person.opens("/");
    person.fills("What do you need?", pottery.word());
    person.presses("Search");
    person.page().locator("#sort").selectOption("rating");
    person.presses("Show these");
    Locator first = person.page().locator(".listing-card").first();
    assertThat(first).containsText(pottery.eveningName());
    assertThat(first).containsText("3.7 out of 5, from three reviews");
    person.clicksLink(pottery.eveningName());
    person.seesHeading(pottery.eveningName());
  }

  private List<String> inTheSearch(Pottery pottery) {
    return scores.order(pottery.word(), pottery.morning(), pottery.evening());
  }

  /** Eight new letters, which no rule takes for a number. */
  private static String letters() {
    return UUID.randomUUID()
        .toString()
        .substring(0, 8)
        .chars()
        .map(figure -> 'a' + Character.digit(figure, 16))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
