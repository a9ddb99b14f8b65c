package org.supportmarket.catalogue.rating;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What buyers think.
 *
 * @param average of 1 to 5 stars to one decimal, or null if nobody has rated
 */
@Schema(name = "Rating")
public record RatingView(@Schema(examples = "4.6") Double average, int count) {
  private static final RatingView NONE = new RatingView(null, 0);

  /** From the number of ratings and the sum of their stars. */
  public static RatingView of(long count, long sum) {
    return count == 0 ? NONE : new RatingView(Math.round(10.0 * sum / count) / 10.0, (int) count);
  }
}
