package org.supportmarket.ordering.invariants;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All invariants; ok if each of them is. */
record InvariantsView(
    boolean ok,
    @Schema(
            nullable = true,
            description =
                "Null if all of the books were counted; else when they last were: what came since was looked at now")
        Instant since,
    @Schema(examples = "1200", description = "How long it took, in milliseconds") long tookMs,
    List<Invariant> invariants) {
  static InvariantsView of(Proof proof) {
    return new InvariantsView(
        proof.ok(), proof.since(), proof.took().toMillis(), proof.invariants());
  }
}
