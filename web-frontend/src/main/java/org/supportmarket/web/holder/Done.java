package org.supportmarket.web.holder;

/** What was just done, told once at the top of the page that follows. */
final class Done {
  private Done() {}

  /** The sentence for the word in the address; null for none or one we do not know. */
  static String sentence(String done, String provider) {
    return switch (done == null ? "" : done) {
      case "placed" -> "Your order is placed. We have asked " + provider + ".";
      case "cancelled" -> "Your order is cancelled. The money is back in your budget.";
      case "rated" -> "Thank you. You have said how it was.";
      default -> null;
    };
  }
}
