package org.supportmarket.ordering.invariants;

/** A check of one invariant; every bean of this type is asked. */
public interface InvariantCheck {
  /** Looks now. May take seconds on a large database, never minutes. */
  Invariant check();

  /**
   * Looks at what may have changed since all was found well, where that is less than everything.
   */
  default Invariant checkLatest() {
    return check();
  }
}
