package org.supportmarket.ordering.order;

import java.util.ArrayList;
import java.util.List;

/** What each pot's hold of a time becomes when only part of it is owed. */
final class Shares {
  private Shares() {}

  /** Of what is held for a time, this much goes to the provider, the rest back to the pots. */
  static List<Hold.Move> keep(List<Hold> held, Occurrence occurrence, long keptPence) {
    List<Hold> own =
        held.stream().filter(hold -> hold.occurrence().equals(occurrence.id())).toList();
    List<Long> kept = Split.of(keptPence, own.stream().map(Hold::pence).toList());
    List<Hold.Move> moves = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      moves.add(own.get(i).keep(kept.get(i), HoldState.DELIVERED));
    }
    return moves;
  }
}
