package org.supportmarket.ratings.review;

import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.time.Time;

/** The answer to its writer once a review stands. */
record WrittenReview(
    UUID id,
    UUID orderLineId,
    UUID listingId,
    UUID providerId,
    int stars,
    String words,
    LocalDate writtenOn) {

  static WrittenReview of(Review review, Words words) {
    return new WrittenReview(
        review.id(),
        review.orderLineId(),
        review.listingId(),
        review.providerId(),
        review.stars(),
        words.text(),
        review.writtenAt().atZone(Time.PEOPLES_ZONE).toLocalDate());
  }
}
