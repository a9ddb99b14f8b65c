package org.supportmarket.ratings.review;

import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ratings.purchase.Purchase;

/**
 * Something the person bought, and their review of it.
 *
 * @param deliveredOn null before delivery
 * @param review null if there is none
 */
record PurchaseView(
    UUID orderId,
    UUID orderLineId,
    UUID listingId,
    String listingName,
    UUID providerId,
    String providerName,
    LocalDate deliveredOn,
    boolean canReview,
    OwnReview review) {

  PurchaseView(Purchase bought, Review review, String words) {
    this(
        bought.orderId(),
        bought.orderLineId(),
        bought.listingId(),
        bought.listingName(),
        bought.providerId(),
        bought.providerName(),
        bought.deliveredOn(),
        bought.isDelivered() && review == null,
        review == null ? null : OwnReview.of(review, words));
  }

  /** A review as its writer reads it. */
  record OwnReview(UUID id, int stars, String words, LocalDate writtenOn) {
    static OwnReview of(Review review, String words) {
      return new OwnReview(
          review.id(),
          review.stars(),
          words == null ? "" : words,
          review.writtenAt().atZone(Time.PEOPLES_ZONE).toLocalDate());
    }
  }
}
