package org.supportmarket.ratings.worry;

import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/** Somebody at a council's safeguarding desk, by login. */
public record Officer(String issuer, String subject, String council) {

  /** Refuses with {@code no_council}. */
  static Officer of(Caller caller) {
    if (caller.council() == null) {
      throw Refusal.of(
          RatingsProblem.NO_COUNCIL, "Your login is not connected to a council's desk yet.");
    }
    return new Officer(caller.issuer(), caller.subject(), caller.council());
  }

  boolean is(String otherIssuer, String otherSubject) {
    return issuer.equals(otherIssuer) && subject.equals(otherSubject);
  }
}
