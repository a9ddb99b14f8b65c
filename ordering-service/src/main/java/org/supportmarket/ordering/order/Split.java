package org.supportmarket.ordering.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides money as other money is divided, to the penny. */
final class Split {
  private Split() {}

  /**
   * Parts in proportion to the weights by the largest remainder; of equal ones the first gets more.
   * No part is larger than its weight if the whole is not larger than theirs.
   *
   * @param pence from 0; with the weights' sum at most £1,000,000 each
   */
  static List<Long> of(long pence, List<Long> weights) {
    long whole = weights.stream().mapToLong(Long::longValue).sum();
    if (whole == 0) {
      return weights;
    }
    List<Long> parts = new ArrayList<>();
    List<Long> remainders = new ArrayList<>();
    for (long weight : weights) {
      long product = Math.multiplyExact(pence, weight);
      parts.add(product / whole);
      remainders.add(product % whole);
    }
    long missing = pence - parts.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
        .limit(missing)
        .forEach(i -> parts.set(i, parts.get(i) + 1));
    return parts;
  }
}
