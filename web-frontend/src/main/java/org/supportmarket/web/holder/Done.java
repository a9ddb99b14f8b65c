package org.supportmarket.web.holder;

/** What was just done, told once at the top of the page that follows. */
final class Done {
  private Done() {}

  /** The sentence for the word in the address; null for none or one we do not know. */
  static String sentence(String done, String provider) {
    return switch (done == null ? "" : done) {
      case "placed" -> "Your order is placed. We have asked " + provider + ".";
      case "cancelled" -> "Your order is cancelled. We have told " + provider + ".";
      case "skipped" -> "That time is left out. We have told " + provider + ".";
      case "ended" -> "The later times are ended. We have told " + provider + ".";
      case "confirmed" -> "Thank you. You have said that it was as agreed.";
      case "disputed" -> "We have told " + provider + " what was not as agreed.";
      case "rated" -> "Thank you. You have said how it was.";
      case "written" -> "Thank you. It is written down as they said it.";
      case "written-waiting" ->
          "Thank you. It is written down as they said it. Somebody here reads it before everybody"
              + " else can.";
      case "kept" -> "We have kept what you wrote down. Nobody else sees it. Go on when you like.";
      case "rated-waiting" ->
          "Thank you. Somebody here reads it before everybody else can. Under “My reviews” you see"
              + " what became of it.";
      default -> null;
    };
  }
}
