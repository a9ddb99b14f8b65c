package org.supportmarket.ordering.statement;

import org.supportmarket.ordering.order.Pounds;

/** What an entry of a statement says in words. */
final class Description {
  private Description() {}

  static String of(String kind, String provider, String firstLine, int lines) {
    String what =
        provider == null
            ? ""
            : " %s: %s%s".formatted(provider, firstLine, lines > 1 ? " and more" : "");
    return switch (kind) {
      case "allocated" -> "Your budget was set up";
      case "released" -> "Money was made ready to spend";
      case "raised" -> "Your council raised your budget";
      case "lowered" -> "Your council lowered your budget";
      case "closed" -> "Your council closed your budget";
      case "contingency_drawn" -> "Money kept for a crisis was made ready to spend";
      case "own_money_added" -> "You put in your own money";
      case "own_money_taken_back" -> "You took back your own money";
      case "carried_over" -> "Money went on from one year into the next";
      case "left_over_taken" -> "Your council took back what was left over";
      case "year_ended" -> "The year ended";
      case "placed" -> "You ordered from" + what;
      case "accepted" -> "Accepted by" + what;
      case "declined" -> "Money back, declined by" + what;
      case "held" -> "Kept aside for" + what;
      case "expired" -> "Money back, no answer from" + what;
      case "skipped" -> "You left out a time of" + what;
      case "ended" -> "You ended" + what;
      case "refunded" -> "Money back from" + what;
      case "delivered" -> "Delivered by" + what;
      case "cancelled" -> "Money back, you cancelled" + what;
      case "promised_elsewhere" -> "Kept aside for something you pay elsewhere";
      case "paid_elsewhere" -> "Spent elsewhere, as you told us";
      case "taken_back_elsewhere" -> "Money back, you did not spend it elsewhere";
      default -> "Money moved";
    };
  }

  /** What a person pays of their support, which moves no money of the budget. */
  static String ofContribution(String kind, String way, long pence) {
    String sum = Pounds.of(pence);
    if (kind.equals("contribution_paid")) {
      return "You paid your contribution: " + sum;
    }
    return way.equals("net")
        ? "You pay this part of your support yourself: " + sum
        : "Your contribution to your council is due: " + sum;
  }
}
