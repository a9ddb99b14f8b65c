package org.supportmarket.benchmark;

import java.time.Duration;

/**
 * How much a benchmark of orders does.
 *
 * @param budgets people with a budget each
 * @param postings how many are in the books at the second, full, measurement
 * @param warmUp how long each side runs before it is looked whether it still gets faster
 * @param rounds of each side, in turn
 * @param round how long one takes
 */
record OrdersPlan(int budgets, long postings, Duration warmUp, int rounds, Duration round) {
  static final int CLIENTS = 8;

  static final OrdersPlan WHOLE =
      new OrdersPlan(10_000, 10_000_000, Duration.ofSeconds(10), 3, Duration.ofSeconds(20));

  /** About a minute with the start of the servers: shows that all works, not how fast it is. */
  static final OrdersPlan QUICK =
      new OrdersPlan(800, 60_000, Duration.ofSeconds(5), 1, Duration.ofSeconds(5));
}
