package org.supportmarket.ordering.eligibility;

/** Pence as people read them. */
final class Pounds {
  private Pounds() {}

  /** As £1,234.50, and whole pounds as £1,500. */
  static String of(long pence) {
    return pence % 100 == 0
        ? "£%,d".formatted(pence / 100)
        : "£%,d.%02d".formatted(pence / 100, pence % 100);
  }
}
