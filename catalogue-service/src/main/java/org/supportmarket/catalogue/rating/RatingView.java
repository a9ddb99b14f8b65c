package org.supportmarket.catalogue.rating;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What buyers think.
 *
 * @param average of 1 to 5 stars to one decimal, or null while fewer than three have rated: too few
 *     to show a score
 */
@Schema(name = "Rating")
public record RatingView(@Schema(examples = "4.6") Double average, int count) {
  private static final int FEWEST = 3;

  /** From the number of ratings and the sum of their stars. */
  public static RatingView of(long count, long sum) {
    Double average = count < FEWEST ? null : Math.round(10.0 * sum / count) / 10.0;
    return new RatingView(average, (int) count);
  }
}
