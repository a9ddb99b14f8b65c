package org.supportmarket.ordering.invariants;

/** A check of one invariant; every bean of this type is asked. */
public interface InvariantCheck {
  /** Looks now. May take seconds on a large database, never minutes. */
  Invariant check();
}
