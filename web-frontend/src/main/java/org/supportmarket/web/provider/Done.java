package org.supportmarket.web.provider;

/** What was just done, told once at the top of the page that follows. */
final class Done {
  private Done() {}

  /** The sentence for the word in the address; null for none or one we do not know. */
  static String sentence(String done) {
    return switch (done == null ? "" : done) {
      case "accepted" -> "You said yes. The order now stands under “To deliver”.";
      case "declined" -> "You said no. The person can read why, and has the money back.";
      case "delivered" -> "You said it is delivered. The person can now say how it was.";
      case "price" -> "The new price is set. It holds for new orders.";
      case "withdrawn" -> "It is no longer offered. Orders already placed go on.";
      default -> null;
    };
  }
}
