package org.supportmarket.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much the benchmark of reviews under faults does.
 *
 * @param listings each of which every person reviews
 * @param kills of ratings-, catalogue- and ordering-service, whichever comes
 * @param longestAway how long one may lie dead before it is started again
 */
record ReviewFaultsPlan(int listings, int kills, Duration longestAway) {
  static final int PEOPLE = 10;

  static final ReviewFaultsPlan WHOLE = new ReviewFaultsPlan(200, 20, Duration.ofSeconds(2));

  /** About a minute with the start of the servers. */
  static final ReviewFaultsPlan QUICK = new ReviewFaultsPlan(10, 3, Duration.ofSeconds(1));

  int reviews() {
    return PEOPLE * listings;
  }

  /** The logins of those who review. */
  static List<String> people() {
    return IntStream.range(0, PEOPLE).mapToObj(i -> "bench-holder" + i).toList();
  }
}
