package org.supportmarket.benchmark;

import java.time.Duration;

/**
 * How much the benchmark of ratings does.
 *
 * @param providers who are rated, with eight listings each
 * @param few reviews at the first measurement
 * @param many at the second, of the same providers
 * @param warmUp before each round
 * @param round of asking for providers' pages
 * @param written reviews whose way into the summaries is timed
 */
record RatingsPlan(int providers, int few, int many, Duration warmUp, Duration round, int written) {
  /** So many people look at pages at once, without a pause. */
  static final int READERS = 4;

  static final RatingsPlan WHOLE =
      new RatingsPlan(
          2_000, 100_000, 1_000_000, Duration.ofSeconds(60), Duration.ofSeconds(30), 30);

  /** About a minute with the start of the servers: shows that all works, not how fast it is. */
  static final RatingsPlan QUICK =
      new RatingsPlan(100, 2_000, 20_000, Duration.ofSeconds(4), Duration.ofSeconds(4), 5);

  /** Pages are asked for of the tenth of the providers that most is said of. */
  int asked() {
    return providers / 10;
  }
}
