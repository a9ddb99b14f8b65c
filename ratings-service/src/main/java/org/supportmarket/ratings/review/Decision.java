package org.supportmarket.ratings.review;

import java.time.Instant;

/**
 * Why a review came to where it stands.
 *
 * @param by who decided: a moderator's login, or {@code rules}
 * @param reason a code from a list, never free text
 */
public record Decision(String by, String reason, Instant when) {
  private static final String RULES = "rules";

  static Decision nothingFound(Instant when) {
    return new Decision(RULES, "nothing_found", when);
  }

  static Decision toBeLookedAt(Instant when) {
    return new Decision(RULES, "to_be_looked_at", when);
  }
}
