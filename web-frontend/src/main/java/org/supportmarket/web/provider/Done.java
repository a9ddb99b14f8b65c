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
      case "started" -> "You said that you began. It can no longer be cancelled.";
      case "refunded" -> "The money has gone back. The person can read why.";
      case "price" ->
          "We are checking the new price. Until then people see and pay the price it had.";
      case "withdrawn" -> "It is no longer offered. Orders already placed go on.";
      case "submitted" -> "It is sent. We check it, and you can see here what we say.";
      case "spaces" -> "Thank you. People now see your spaces with today’s date.";
      case "applied" -> "Thank you. We look at what you told us and answer here.";
      case "profile" -> "It is saved. Your name and what you say about you are checked first.";
      case "claimed" -> "It is added. Send a file that shows it, so that we can check it.";
      case "corrected" -> "It is saved. We check it again.";
      case "removed" -> "It is removed.";
      case "evidence" -> "The file has arrived. Only we and you can see it.";
      default -> null;
    };
  }
}
