package org.supportmarket.web.holder;

import java.util.UUID;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OwnReview;

/**
 * One thing that was bought.
 *
 * @param rateHref null while it cannot be rated
 * @param review the person's own; null when there is none
 */
record OrderLine(
    UUID listing, String name, Cost cost, long totalPence, String rateHref, OwnReview review) {

  static OrderLine of(Order order, Order.Line line, OwnReview review, boolean self) {
    boolean rateable =
        self && OrderState.of(order.status()).mayBeRated() && (review == null || review.canRenew());
    return new OrderLine(
        line.listingId(),
        line.name(),
        cost(line),
        line.totalPence(),
        rateable ? rateHref(order.id(), line.id()) : null,
        review);
  }

  static Cost cost(Order.Line line) {
    return new Cost(
        line.unitPricePence(), line.unit(), Math.toIntExact(line.quantity()), line.minutes());
  }

  static String rateHref(UUID order, UUID line) {
    return "/my-orders/" + order + "/lines/" + line + "/rate";
  }

  public String rateText() {
    return "Say how it was: " + name;
  }

  /** The stars of the review in words. */
  public String starsWords() {
    return review == null ? "" : StarsChoice.of(review.stars()).words();
  }
}
