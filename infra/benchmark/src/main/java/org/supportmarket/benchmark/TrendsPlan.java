package org.supportmarket.benchmark;

import java.time.Duration;
import org.supportmarket.stack.Trouble;

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
          Duration.ofSeconds(12),
          2,
          Duration.ofSeconds(24));

  private static final String LINES = "SUPPORT_MARKET_BENCH_LINES";

  /** The whole one, with as many lines as somebody wants. */
  static TrendsPlan whole() {
    String lines = System.getenv(LINES);
    if (lines == null) {
      return WHOLE;
    }
    if (!lines.matches("[1-9][0-9]{3,8}")) {
      throw new Trouble(
          LINES + " is \"" + lines + "\"; set it to a number from 1000 to 999999999.");
    }
    return new TrendsPlan(
        Long.parseLong(lines), WHOLE.councils, WHOLE.warmUp, WHOLE.round, WHOLE.rounds, WHOLE.fall);
  }

  /** About a minute besides the start of the servers: shows that all works, not how fast it is. */
  static final TrendsPlan QUICK =
      new TrendsPlan(
          200_000, 30, Duration.ofSeconds(4), Duration.ofSeconds(4), 1, Duration.ofSeconds(12));
}
