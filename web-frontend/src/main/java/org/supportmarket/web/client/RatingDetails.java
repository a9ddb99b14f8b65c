package org.supportmarket.web.client;

import java.util.List;

/**
 * What buyers said of a provider in figures; {@code average} and {@code score} are null below three
 * reviews.
 *
 * @param distribution how many gave one star, two, … five
 */
public record RatingDetails(
    String average,
    long count,
    List<Long> distribution,
    String score,
    List<OfAspect> aspects,
    List<OfQuarter> trend,
    List<OfOutcome> outcomes) {
  public RatingDetails {
    distribution = distribution == null ? List.of() : List.copyOf(distribution);
    aspects = aspects == null ? List.of() : List.copyOf(aspects);
    trend = trend == null ? List.of() : List.copyOf(trend);
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
  }

  /** One aspect; {@code average} is null while too few said something of it. */
  public record OfAspect(String aspect, String average, long count) {}

  /** One quarter, e.g. "2026 Q3"; {@code average} is null where there are too few. */
  public record OfQuarter(String quarter, String average, long count) {}

  /** How many it helped with a part of life. */
  public record OfOutcome(String outcome, long count) {}
}
