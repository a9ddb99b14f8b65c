package org.supportmarket.ordering.property;

import java.util.UUID;

/**
 * What came of a command.
 *
 * @param code done, or why it was refused
 * @param about which order or event the answer was about, or null
 */
record Told(String code, UUID about) {
  static final String DONE = "done";

  /** What a job says that found nothing to do. */
  static final String NOTHING_TO_DO = "nothing_to_do";

  static Told done(UUID about) {
    return new Told(DONE, about);
  }

  static Told refused(String code) {
    return new Told(code, null);
  }

  boolean isDone() {
    return code.equals(DONE);
  }

  /** Somebody else was at the same request; nothing came of this one. */
  boolean isInProgress() {
    return code.equals("request_in_progress");
  }

  /** A job found it done, or in other hands. */
  boolean isLeftAlone() {
    return code.equals(NOTHING_TO_DO);
  }
}
