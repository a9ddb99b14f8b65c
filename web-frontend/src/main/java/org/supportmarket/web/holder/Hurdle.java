package org.supportmarket.web.holder;

import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Sums;

/**
 * Why something could not be bought, and what to do now.
 *
 * @param sentence what happened, in the service's own words where it gave some
 * @param whatNow what to do about it
 * @param button what the main button says; null when pressing again cannot help
 * @param status the answer's HTTP status
 */
record Hurdle(String sentence, String whatNow, String button, int status) {
  private static final String SAFE = "You can press the button again. You will never pay twice.";

  /** There is not enough in the budget: told before anything is asked for. */
  static Hurdle tooDear(Balance balance) {
    String sentence =
        "This costs " + Sums.money(balance.shortPence()) + " more than is left in this budget.";
    return new Hurdle(sentence, "Choose fewer, or choose another budget.", null, 200);
  }

  /** Nobody knows whether the order was placed; the same key makes a second try harmless. */
  static Hurdle unsure() {
    return new Hurdle(
        "We did not hear back in time, so we do not know yet if this was ordered.",
        SAFE + " Or look at “My orders” first.",
        "Try again",
        503);
  }

  /** What ordering refused. {@code now} is the price, {@code cost} the sum it would be now. */
  static Hurdle of(Refusal no, Cost cost) {
    return switch (no.code()) {
      case "price_changed" ->
          new Hurdle(
              said(no, "The price has changed since you looked."),
              "Nothing has been ordered. Look at the new price below. You can say yes or no to it.",
              "Yes, buy at the new price: " + Sums.money(cost.totalPence()),
              no.status());
      case "insufficient_funds" ->
          new Hurdle(
              said(no, "There is not enough money in this budget."),
              "Nothing has been ordered. Choose fewer, or choose another budget.",
              null,
              no.status());
      case "below_minimum" ->
          new Hurdle(
              said(no, "This is less than is sold at once."),
              "Nothing has been ordered. Go back and choose more.",
              null,
              no.status());
      case "listing_suspended" ->
          new Hurdle(
              said(no, "This cannot be ordered for the time being."),
              "Nothing has been ordered. What you ordered before goes on. You can look for something like it.",
              null,
              no.status());
      case "offer_unconfirmed" ->
          new Hurdle(
              said(no, "We cannot check the price right now."),
              "Nothing has been ordered. Try again in a few minutes.",
              "Try again",
              no.status());
      case "request_in_progress" ->
          new Hurdle(
              said(no, "We are still working on this order."),
              "Wait a moment. " + SAFE,
              "Try again",
              no.status());
      case "idempotency_key_reused" ->
          new Hurdle(
              said(no, "You have already ordered from this page."),
              "Look at “My orders”. To order more, start again.",
              null,
              no.status());
      default -> other(no);
    };
  }

  private static Hurdle other(Refusal no) {
    if (no.status() >= 500) {
      Hurdle unsure = unsure();
      return new Hurdle(
          said(no, unsure.sentence()), unsure.whatNow(), unsure.button(), no.status());
    }
    return new Hurdle(
        said(no, "This cannot be ordered."), "Nothing has been ordered.", null, no.status());
  }

  private static String said(Refusal no, String otherwise) {
    return no.sentence() == null ? otherwise : no.sentence();
  }
}
