package org.supportmarket.ratings.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A rating as everybody may read it.
 *
 * @param average one decimal, 1.0 to 5.0, or null without a review
 * @param distribution how many gave one star, two, … five
 */
record RatingView(UUID id, BigDecimal average, long count, List<Long> distribution) {

  static RatingView of(UUID id, Distribution distribution) {
    return new RatingView(id, distribution.average(), distribution.count(), distribution.counts());
  }
}
