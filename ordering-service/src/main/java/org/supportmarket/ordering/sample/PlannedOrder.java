package org.supportmarket.ordering.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order that a sample person is to make, and what becomes of it.
 *
 * @param key names it for ever; the idempotency keys of its steps begin with it
 * @param steps in order of time; the first places it
 */
record PlannedOrder(
    String key, UUID budget, UUID provider, UUID listing, long quantity, List<Step> steps) {

  enum Kind {
    PLACE,
    ACCEPT,
    DECLINE,
    DELIVER,
    CANCEL
  }

  record Step(Kind kind, Instant at) {}

  Instant placedAt() {
    return steps.getFirst().at();
  }
}
