package org.supportmarket.ratings.moderation;

import org.supportmarket.kernel.caller.Caller;

/** A moderator by login; a name never stands in our books. */
public record Moderator(String issuer, String subject) {

  static Moderator of(Caller caller) {
    return new Moderator(caller.issuer(), caller.subject());
  }

  boolean is(String otherIssuer, String otherSubject) {
    return issuer.equals(otherIssuer) && subject.equals(otherSubject);
  }

  /** As a review's own history has whoever decided. */
  String login() {
    return issuer + "#" + subject;
  }
}
