package org.supportmarket.web.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.supportmarket.web.client.MyReviewsApi;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OwnReview;
import org.supportmarket.web.client.Purchase;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;

/** What a person said about the things they bought. */
@ApplicationScoped
class OwnReviews {
  private static final Logger LOG = Logger.getLogger(OwnReviews.class);

  @Inject @RestClient MyReviewsApi ratings;

  /**
   * The reviews of an order by order line. An order can be read without them: while ratings rests
   * there are none.
   */
  Map<UUID, OwnReview> of(Order order) {
    if (!OrderState.of(order.status()).mayBeRated()) {
      return Map.of();
    }
    try {
      return ratings.purchases().stream()
          .filter(p -> order.id().equals(p.orderId()) && p.review() != null)
          .collect(Collectors.toMap(Purchase::orderLineId, Purchase::review));
    } catch (Refusal | Unreachable noAnswer) {
      LOG.debug("An order is shown without its reviews", noAnswer);
      return Map.of();
    }
  }
}
