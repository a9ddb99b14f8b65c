package org.supportmarket.web.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.web.client.Refusal;

class HurdleTest {
  private static final Cost COST = new Cost(2_600, "visit", 2, null);

  @Test
  void theServicesOwnSentenceIsTold() {
    Hurdle hurdle = Hurdle.of(refusal(409, "insufficient_funds", "You have £40 left."), COST);
    assertEquals("You have £40 left.", hurdle.sentence());
  }

  @Test
  void aNewPriceHasToBeAcceptedByName() {
    Hurdle hurdle = Hurdle.of(refusal(409, "price_changed", "It costs more."), COST);
    assertEquals("Yes, buy at the new price: £52", hurdle.button());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insufficient_funds",
        "listing_withdrawn",
        "listing_suspended",
        "below_minimum",
        "idempotency_key_reused",
        "no_such"
      })
  void whereASecondPressCannotHelpThereIsNoButton(String code) {
    assertNull(Hurdle.of(refusal(409, code, "No."), COST).button());
  }

  @ParameterizedTest
  @ValueSource(strings = {"offer_unconfirmed", "request_in_progress"})
  void whereWaitingHelpsTheButtonStays(String code) {
    assertNotNull(Hurdle.of(refusal(503, code, "Wait."), COST).button());
  }

  @Test
  void nobodyIsToldThatNothingWasOrderedWhenNobodyKnows() {
    Hurdle hurdle = Hurdle.of(refusal(500, "unexpected", null), COST);
    assertNotNull(hurdle.button());
    assertTrue(hurdle.whatNow().contains("never pay twice"), hurdle.whatNow());
  }

  private static Refusal refusal(int status, String code, String sentence) {
    return new Refusal(status, code, sentence, Map.of());
  }
}
