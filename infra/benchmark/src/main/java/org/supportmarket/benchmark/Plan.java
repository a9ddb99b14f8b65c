package org.supportmarket.benchmark;

import java.time.Duration;

/**
 * How much a benchmark of search does.
 *
 * @param fewListings the size at which the service is compared with Elasticsearch
 * @param manyListings the size it is compared with itself at
 * @param questions different queries
 * @param warmUp before the rounds, for each side
 * @param rounds of each side, in turn
 * @param round how long one takes
 */
record Plan(
    int fewListings, int manyListings, int questions, Duration warmUp, int rounds, Duration round) {
  static final int CONNECTIONS = 16;

  static final Plan WHOLE =
      new Plan(20_000, 200_000, 4_000, Duration.ofSeconds(60), 3, Duration.ofSeconds(20));

  /** About a minute with the start of the servers: shows that all works, not how fast it is. */
  static final Plan QUICK =
      new Plan(2_000, 10_000, 300, Duration.ofSeconds(3), 2, Duration.ofSeconds(2));
}
