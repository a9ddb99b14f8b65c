package org.supportmarket.ordering.statement;

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
}
