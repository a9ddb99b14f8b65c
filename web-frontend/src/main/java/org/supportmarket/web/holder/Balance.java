package org.supportmarket.web.holder;

/** What is left of a budget before and after something is taken from it, in pence. */
record Balance(long beforePence, long takenPence) {

  public boolean enough() {
    return takenPence <= beforePence;
  }

  /** What would be left; nothing is taken when it is not enough. */
  public long afterPence() {
    return enough() ? beforePence - takenPence : beforePence;
  }

  /** How much is missing; 0 when it is enough. */
  public long shortPence() {
    return enough() ? 0 : takenPence - beforePence;
  }
}
