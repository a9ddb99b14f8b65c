package org.supportmarket.ordering.budget;

/** Pence as people read them. */
final class Sum {
  private Sum() {}

  /** As £1,234.50. */
  static String of(long pence) {
    return "£%,d.%02d".formatted(pence / 100, pence % 100);
  }
}
