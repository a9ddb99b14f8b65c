package org.supportmarket.ordering.property;

import java.util.UUID;

/**
 * What came of a command.
 *
 * @param code done, or why it was refused
 * @param order which order it was about, or null
 */
record Told(String code, UUID order) {
  static final String DONE = "done";

  static Told done(UUID order) {
    return new Told(DONE, order);
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
}
