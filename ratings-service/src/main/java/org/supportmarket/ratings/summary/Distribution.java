package org.supportmarket.ratings.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many reviews gave one star, two, and so on. Everything else about a rating follows from it.
 *
 * @param counts five numbers ≥ 0, for one star first
 */
record Distribution(List<Long> counts) {
  static final Distribution NONE = new Distribution(List.of(0L, 0L, 0L, 0L, 0L));

  long count() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  long sum() {
    return IntStream.rangeClosed(1, 5).mapToLong(stars -> stars * counts.get(stars - 1)).sum();
  }

  /** The mean to one decimal; null while there are too few to say one. */
  BigDecimal average() {
    return Mean.of(count(), sum());
  }

  /** The mean pulled towards what is assumed of everybody; null while there are too few. */
  BigDecimal score() {
    return Mean.score(count(), sum());
  }
}
