package org.supportmarket.ordering.invariants;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was found when the invariants were looked at.
 *
 * @param since null if all of the books were counted; else when they last were, and what came since
 *     was looked at now
 */
record Proof(Instant since, Duration took, List<Invariant> invariants) {
  Proof {
    invariants = List.copyOf(invariants);
  }

  boolean ok() {
    return invariants.stream().allMatch(Invariant::ok);
  }
}
