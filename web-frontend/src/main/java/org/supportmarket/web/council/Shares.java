package org.supportmarket.web.council;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of a hundred. */
final class Shares {
  private Shares() {}

  /**
   * Whole percentages that sum to exactly 100, by largest remainder; all 0 when there is nothing to
   * share. Negative parts count as 0.
   */
  static List<Integer> percent(List<Long> parts) {
    List<Long> counted = parts.stream().map(p -> Math.max(0, p)).toList();
    long total = counted.stream().mapToLong(Long::longValue).sum();
    if (total == 0) {
      return counted.stream().map(p -> 0).toList();
    }
    int[] percent = counted.stream().mapToInt(p -> (int) (p * 100 / total)).toArray();
    int missing = 100 - IntStream.of(percent).sum();
    Comparator<Integer> largestRemainder =
        Comparator.comparing(i -> -(counted.get(i) * 100 % total));
    IntStream.range(0, percent.length)
        .boxed()
        .sorted(largestRemainder)
        .limit(missing)
        .forEach(i -> percent[i]++);
    return IntStream.of(percent).boxed().toList();
  }
}
