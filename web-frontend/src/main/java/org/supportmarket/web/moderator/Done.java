package org.supportmarket.web.moderator;

/** What was just decided, told once at the top of the page that follows. */
final class Done {
  private Done() {}

  /** The sentence for the word in the address; null for none or one we do not know. */
  static String sentence(String done) {
    return switch (done == null ? "" : done) {
      case "approved" -> "You said yes. It is carried out.";
      case "same" -> "They act for this provider now. Its listings and ratings stay.";
      case "refused" -> "You said no. They can read why.";
      case "verified" -> "It now shows as checked by us.";
      case "rejected" -> "It is not shown any more. They can read why.";
      case "closed" -> "The report is closed.";
      case "suspended" -> "It is suspended: no new orders. Running support goes on.";
      case "proposed" -> "You proposed it. Another moderator has to agree.";
      case "reinstated" -> "It is reinstated, and can be ordered again.";
      default -> null;
    };
  }
}
