package org.supportmarket.ordering.ledger;

/** Pence as people read them. */
public final class Pounds {
  private Pounds() {}

  /** As £1,234.50. */
  public static String of(long pence) {
    return "£%,d.%02d".formatted(pence / 100, Math.abs(pence % 100));
  }
}
