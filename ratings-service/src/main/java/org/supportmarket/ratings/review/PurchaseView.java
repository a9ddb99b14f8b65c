package org.supportmarket.ratings.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something the person bought, and what they last said of it.
 *
 * @param deliveredOn the first delivery's day; null before it
 */
record PurchaseView(
    UUID orderId,
    UUID orderLineId,
    UUID listingId,
    String listingName,
    UUID providerId,
    String providerName,
    @Schema(nullable = true) LocalDate deliveredOn,
    int deliveries,
    boolean canReview,
    @Schema(
            nullable = true,
            description = "The one standing review of this listing, whichever order it was for")
        OwnReview review) {

  /**
   * With what a supporter wrote down of it, without what somebody else said, and to be said by them
   * only if the person did not.
   */
  PurchaseView forSupporter(Map<UUID, OwnReview> own) {
    if (review == null) {
      return this;
    }
    return new PurchaseView(
        orderId,
        orderLineId,
        listingId,
        listingName,
        providerId,
        providerName,
        deliveredOn,
        deliveries,
        canReview && review.acting(),
        own.get(review.id()));
  }

  static PurchaseView in(ResultSet row, Map<UUID, OwnReview> byListing) throws SQLException {
    UUID listing = row.getObject("listing_id", UUID.class);
    OwnReview review = byListing.get(listing);
    return new PurchaseView(
        row.getObject("order_id", UUID.class),
        row.getObject("order_line_id", UUID.class),
        listing,
        row.getString("listing_name"),
        row.getObject("provider_id", UUID.class),
        row.getString("provider_name"),
        row.getObject("delivered_on", LocalDate.class),
        row.getInt("deliveries"),
        row.getBoolean("delivered") && (review == null || review.canRenew()),
        review);
  }
}
