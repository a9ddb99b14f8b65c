package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * What all of the sample follows from.
 *
 * @param end the day after the last of the history
 * @param days how many days the history has
 * @param people how many people
 */
record SampleRun(long seed, LocalDate end, int days, int people) {

  LocalDate start() {
    return end.minusDays(days);
  }

  /** How much of the history lies before this day, 0 to 100. */
  int elapsedPercent(LocalDate day) {
    long before = day.toEpochDay() - start().toEpochDay();
    return (int) Math.clamp(before * 100 / days, 0, 100);
  }

  /** Chance of its own for one thing, so that a change to one leaves the others as they were. */
  SplittableRandom chanceOf(String thing) {
    return new SplittableRandom(seed * 1_000_003 + SampleIds.of(thing).getLeastSignificantBits());
  }
}
