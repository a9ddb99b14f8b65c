package org.supportmarket.benchmark;

import java.time.Duration;

/**
 * How much the benchmark of trends does.
 *
 * @param facts lines bought in three years, one fact each
 * @param councils of England, one of them larger than all others
 * @param warmUp before each side is measured for the first time
 * @param round of asking one side
 * @param rounds of each side, in turn
 * @param fall how long is looked at what is shown while a node is killed
 */
record TrendsPlan(
    long facts, int councils, Duration warmUp, Duration round, int rounds, Duration fall) {
  /** So many commissioners look at once, without a pause. */
  static final int COMMISSIONERS = 8;

  static final TrendsPlan WHOLE =
      new TrendsPlan(
          10_000_000,
          150,
          Duration.ofSeconds(25),
          Duration.ofSeconds(15),
          3,
          Duration.ofSeconds(30));

  /** About a minute besides the start of the servers: shows that all works, not how fast it is. */
  static final TrendsPlan QUICK =
      new TrendsPlan(
          200_000, 30, Duration.ofSeconds(4), Duration.ofSeconds(4), 1, Duration.ofSeconds(12));
}
