package org.supportmarket.ordering.order;

/** Pence as people read them. */
public final class Pounds {
  private Pounds() {}

  /** As £1,234.50. */
  public static String of(long pence) {
    return org.supportmarket.ordering.ledger.Pounds.of(pence);
  }
}
