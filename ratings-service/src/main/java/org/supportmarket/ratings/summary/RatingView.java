package org.supportmarket.ratings.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ratings.review.Aspect;
import org.supportmarket.ratings.review.Quarter;

/**
 * A rating as everybody may read it.
 *
 * @param average one decimal, 1.0 to 5.0, or null below three reviews
 * @param distribution how many gave one star, two, … five
 * @param trend the last four quarters, the oldest first
 */
record RatingView(
    UUID id,
    @Schema(nullable = true) BigDecimal average,
    long count,
    List<Long> distribution,
    @Schema(description = "Below three reviews there is no average and no score") boolean tooFew,
    @Schema(
            nullable = true,
            description = "The mean of the reviews and of the prior's, two decimals; sorted by")
        BigDecimal score,
    Mean.Prior prior,
    List<OfAspect> aspects,
    List<OfQuarter> trend,
    @Schema(description = "What it helped with, the most frequent first")
        List<OfOutcome> outcomes) {
  private static final int QUARTERS = 4;

  /** What people said of one aspect. */
  record OfAspect(Aspect aspect, @Schema(nullable = true) BigDecimal average, long count) {}

  /** What was said in one quarter, e.g. "2026 Q3". */
  record OfQuarter(String quarter, @Schema(nullable = true) BigDecimal average, long count) {}

  /** How many it helped with a part of life. */
  record OfOutcome(String outcome, long count) {}

  static RatingView of(
      UUID id, Distribution distribution, List<Slices.Slice> slices, LocalDate today) {
    return new RatingView(
        id,
        distribution.average(),
        distribution.count(),
        distribution.counts(),
        distribution.count() < Mean.FEWEST,
        distribution.score(),
        Mean.PRIOR,
        Stream.of(Aspect.values()).map(aspect -> ofAspect(aspect, slices)).toList(),
        Quarter.last(QUARTERS, today).stream().map(quarter -> ofQuarter(quarter, slices)).toList(),
        outcomes(slices));
  }

  private static OfAspect ofAspect(Aspect aspect, List<Slices.Slice> slices) {
    Slices.Slice slice = named("aspect:" + aspect.code(), slices);
    return new OfAspect(aspect, Mean.of(slice.count(), slice.sum()), slice.count());
  }

  private static OfQuarter ofQuarter(String quarter, List<Slices.Slice> slices) {
    Slices.Slice slice = named("quarter:" + quarter, slices);
    return new OfQuarter(quarter, Mean.of(slice.count(), slice.sum()), slice.count());
  }

  private static List<OfOutcome> outcomes(List<Slices.Slice> slices) {
    return slices.stream()
        .filter(slice -> slice.name().startsWith("outcome:"))
        .map(slice -> new OfOutcome(slice.name().substring("outcome:".length()), slice.count()))
        .sorted(Comparator.comparing(OfOutcome::count).reversed().thenComparing(OfOutcome::outcome))
        .toList();
  }

  private static Slices.Slice named(String name, List<Slices.Slice> slices) {
    return slices.stream()
        .filter(slice -> slice.name().equals(name))
        .findFirst()
        .orElse(new Slices.Slice(name, 0, 0));
  }
}
