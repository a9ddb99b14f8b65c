package org.supportmarket.benchmark;

import java.time.Duration;

/**
 * How many faults there are.
 *
 * @param kills of ordering-service
 * @param databaseKills of PostgreSQL
 * @param freeze how long each of the frozen stands still
 * @param between how long all is well before the next fault
 * @param all whether everything is frozen in turn, or only Elasticsearch
 */
record FaultsPlan(
    int budgets, int kills, int databaseKills, Duration freeze, Duration between, boolean all) {
  static final FaultsPlan WHOLE =
      new FaultsPlan(10_000, 20, 5, Duration.ofSeconds(60), Duration.ofSeconds(3), true);

  /** About a minute with the start of the servers. */
  static final FaultsPlan QUICK =
      new FaultsPlan(800, 1, 1, Duration.ofSeconds(5), Duration.ofSeconds(2), false);
}
