package org.supportmarket.ordering.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order that a sample person is to make, and what becomes of it.
 *
 * @param key names it for ever; the idempotency keys of its steps begin with it
 * @param quantity units, each time
 * @param weekly when it comes again and again, or null for once with no day agreed
 * @param steps in order of time; the first places it
 */
record PlannedOrder(
    String key,
    UUID budget,
    UUID provider,
    UUID listing,
    long quantity,
    Weekly weekly,
    List<Step> steps) {

  enum Kind {
    PLACE,
    ACCEPT,
    DECLINE,
    DELIVER,
    CANCEL
  }

  record Step(Kind kind, Instant at) {}

  /** Every week at the same hour, so many times. */
  record Weekly(Instant first, int times) {}

  Instant placedAt() {
    return steps.getFirst().at();
  }
}
