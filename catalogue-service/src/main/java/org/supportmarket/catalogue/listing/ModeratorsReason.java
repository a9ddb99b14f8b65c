package org.supportmarket.catalogue.listing;

import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Why a moderator decides so: always said, because the provider reads it. */
final class ModeratorsReason {
  private static final int LONGEST = 1_000;

  private ModeratorsReason() {}

  /** As it is kept; refuses with {@code reason_needed} nothing and what is too long. */
  static String of(String typed) {
    String reason = PlainText.paragraphs(typed);
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw Refusal.of(
          CatalogueProblem.REASON_NEEDED,
          "Say why, in up to 1,000 characters: the provider will read it.");
    }
    return reason;
  }
}
