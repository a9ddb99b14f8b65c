package org.supportmarket.catalogue.search;

/**
 * How good a rating is for sorting: the mean of the ratings and of five more of 3.5 stars. One
 * enthusiastic friend thus does not outrank forty content buyers, and a newcomer without ratings
 * stands above those who disappoint.
 */
final class RatingRank {
  private static final long ASSUMED_COUNT = 5;
  private static final double ASSUMED_STARS = 3.5;

  private RatingRank() {}

  /** Thousandths of a star. */
  static long of(long count, long sum) {
    return Math.round(1000 * (sum + ASSUMED_COUNT * ASSUMED_STARS) / (count + ASSUMED_COUNT));
  }
}
