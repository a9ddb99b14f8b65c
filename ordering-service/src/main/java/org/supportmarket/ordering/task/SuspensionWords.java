package org.supportmarket.ordering.task;

/**
 * What people are told about a suspension, in plain words.
 *
 * @param reason in the words of whoever suspended it, or null
 */
record SuspensionWords(String listing, String provider, String reason) {

  /** For the care manager, who has to see that nobody is left without support. */
  String forCouncil() {
    return "%s by %s can have no new orders for now.%s This order goes on. Ask whether the person is safe and whether the support still comes, and agree with them what happens next."
        .formatted(listing, provider, because());
  }

  /** For the person. */
  String forPerson() {
    return "%s by %s can have no new orders for now.%s Your order goes on: nothing has been cancelled. Your council has been asked to talk to you about it."
        .formatted(listing, provider, because());
  }

  /** For the person, when it is over. */
  String whenLifted() {
    return "%s by %s can be ordered again. Your order was not changed."
        .formatted(listing, provider);
  }

  private String because() {
    if (reason == null || reason.isBlank()) {
      return "";
    }
    String said = reason.strip();
    return " The reason: " + said + (said.matches("(?s).*[.!?]") ? "" : ".");
  }
}
