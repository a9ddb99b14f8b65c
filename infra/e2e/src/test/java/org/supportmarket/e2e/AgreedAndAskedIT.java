package org.supportmarket.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the sample council has agreed and asks, by keyboard: a person answers, their commissioner
 * sees what comes of it, and how much of what was agreed is used.
 */
@Order(5)
class AgreedAndAskedIT {
  private static final String OPEN = "Would you go out together?";
  private static final String OVER = "What would you like to buy?";

  @RegisterExtension static final Browser browser = new Browser();

  private final Market market = Market.running();

  @Test
  void aPersonAnswersAndTheCommissionerSeesTheOutcomeOnceNobodyCanAnswerAnyMore() {
    try (Visitor person = browser.visitor(market, 320, true);
        Visitor commissioner = browser.visitor(market, 1280, true)) {
      person.signsIn("holder2");
      person.opens("/surveys");
      person.tabsToAndPresses(OPEN);
      person.tabsToAndChooses(person.page().locator("fieldset").first(), "Yes, in a small group");
      person.tabsToAndPresses("Send my answer");
      person.sees("Thank you. It is counted with what others say.");

      commissioner.signsIn("commissioner1");
      commissioner.opens("/council/surveys");
      commissioner.tabsToAndPresses(OPEN);
      commissioner.sees("You see what they chose once nobody can answer any more.");
      commissioner.tabsToAndPresses("Stop asking now");
      commissioner.sees("people answered.");
      assertThat(row(commissioner, "Yes, in a small group")).not().containsText("Too few");
      commissioner.opens("/council/surveys?state=past");
      commissioner.tabsToAndPresses(OVER);
      commissioner.sees("people answered.");
      assertThat(row(commissioner, "In the afternoon")).containsText("Too few people to show");
    }
  }

  @Test
  void theCommissionerSeesHowMuchOfWhatWasAgreedIsUsed() {
    for (int widthPx : new int[] {320, 1280}) {
      try (Visitor commissioner = browser.visitor(market, widthPx, true)) {
        commissioner.signsIn("commissioner1");
        commissioner.opens("/council/agreements");
        assertThat(commissioner.page().locator(".card")).hasCount(3);
        for (String agreed : new String[] {"Homecare", "Help around the home", "Leisure"}) {
          commissioner.opens("/council/agreements");
          commissioner.tabsToAndPresses(agreed);
          commissioner.sees("Asked of everybody then");
        }
        commissioner.sees("There is nothing to show yet.");
      }
    }
  }

  private static Locator row(Visitor visitor, String answer) {
    return visitor
        .page()
        .locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(answer));
  }
}
