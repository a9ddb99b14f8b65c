package org.supportmarket.ordering.trends;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums of purchases in pence, in the order of {@link #FIELDS}.
 *
 * @param pence one of each
 */
record PurchaseSums(List<Long> pence) {
  /** The sums of a fact, as its columns and its document call them. */
  static final List<String> FIELDS =
      List.of(
          "planned_pence",
          "reserved_pence",
          "committed_pence",
          "delivered_pence",
          "paid_pence",
          "cancelled_pence");

  static final PurchaseSums NONE = new PurchaseSums(FIELDS.stream().map(_ -> 0L).toList());

  PurchaseSums {
    pence = List.copyOf(pence);
  }

  /** By how many pence they differ, all sums together. */
  long apart(PurchaseSums other) {
    return IntStream.range(0, pence.size())
        .mapToLong(i -> Math.abs(pence.get(i) - other.pence.get(i)))
        .sum();
  }
}
