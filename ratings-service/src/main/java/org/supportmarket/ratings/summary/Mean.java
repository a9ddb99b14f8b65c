package org.supportmarket.ratings.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What stars come to. Two friends are no score: nothing is said below three. The score is a
 * Bayesian mean: with what people said are counted five reviews of 3.5 stars, so that one
 * enthusiast does not outrank forty content buyers. The catalogue sorts by the same.
 */
final class Mean {
  /** Fewer reviews than this say too little. */
  static final int FEWEST = 3;

  static final Prior PRIOR = new Prior(5, new BigDecimal("3.5"));

  private Mean() {}

  /** How many reviews of how many stars are assumed of everybody. */
  record Prior(int count, BigDecimal stars) {}

  /** To one decimal, rounded half up; null if there are too few. */
  static BigDecimal of(long count, long sum) {
    return count < FEWEST ? null : divided(BigDecimal.valueOf(sum), count, 1);
  }

  /** To two decimals, rounded half up; null if there are too few. */
  static BigDecimal score(long count, long sum) {
    BigDecimal assumed = PRIOR.stars().multiply(BigDecimal.valueOf(PRIOR.count()));
    return count < FEWEST
        ? null
        : divided(assumed.add(BigDecimal.valueOf(sum)), count + PRIOR.count(), 2);
  }

  private static BigDecimal divided(BigDecimal sum, long count, int decimals) {
    return sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP);
  }
}
