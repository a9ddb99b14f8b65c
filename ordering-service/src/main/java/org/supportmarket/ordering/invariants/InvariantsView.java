package org.supportmarket.ordering.invariants;

import java.util.List;

/** All invariants; ok if each of them is. */
record InvariantsView(boolean ok, List<Invariant> invariants) {
  static InvariantsView of(List<Invariant> invariants) {
    return new InvariantsView(invariants.stream().allMatch(Invariant::ok), invariants);
  }
}
