package org.supportmarket.web.holder;

import java.util.UUID;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OwnReview;

/**
 * One thing that was bought.
 *
 * @param rateHref null while it cannot be rated
 * @param review what whoever is here wrote; null when there is none
 * @param writtenDown whether they wrote it for the person they act for
 */
record OrderLine(
    UUID order,
    UUID id,
    UUID listing,
    String name,
    Cost cost,
    long totalPence,
    String rateHref,
    OwnReview review,
    boolean writtenDown) {

  static OrderLine of(Order order, Order.Line line, OrderPage.Reader reader) {
    OwnReview review = reader.said().byLine().get(line.id());
    boolean rateable =
        reader.maySay()
            && OrderState.of(order.status()).mayBeRated()
            && reader.said().open().test(line.id())
            && (review == null || review.canRenew());
    return new OrderLine(
        order.id(),
        line.id(),
        line.listingId(),
        line.name(),
        cost(line),
        line.totalPence(),
        rateable ? rateHref(order.id(), line.id()) : null,
        review,
        !reader.self());
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

  /** Where what was written down is put right; null once it cannot be. */
  public String changeHref() {
    return writtenDown && review != null && review.canChange()
        ? "/my-orders/" + order + "/lines/" + id + "/change"
        : null;
  }

  /** The stars of the review in words. */
  public String starsWords() {
    return review == null ? "" : StarsChoice.of(review.stars()).words();
  }
}
