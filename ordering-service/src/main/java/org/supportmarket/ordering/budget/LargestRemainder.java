package org.supportmarket.ordering.budget;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits a sum into whole pence that add up to it again. */
final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * In proportion to the weights; pence left over go to the largest remainders, the earlier first.
   *
   * @param pence 0 to ten million pounds
   * @param weights at least one, each 0 to 1,000,000, not all 0
   */
  static long[] split(long pence, long... weights) {
    long all = Arrays.stream(weights).sum();
    long[] parts = new long[weights.length];
    long[] remainders = new long[weights.length];
    for (int i = 0; i < weights.length; i++) {
      long share = Math.multiplyExact(pence, weights[i]);
      parts[i] = share / all;
      remainders[i] = share % all;
    }
    int over = (int) (pence - Arrays.stream(parts).sum());
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]))
        .limit(over)
        .forEach(i -> parts[i]++);
    return parts;
  }
}
