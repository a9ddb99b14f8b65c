package org.supportmarket.web.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.supportmarket.web.client.MyReviewsApi;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.OwnReview;
import org.supportmarket.web.client.Purchase;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.SupportedReviewsApi;
import org.supportmarket.web.client.Unreachable;

/** What a person said about the things they bought. */
@ApplicationScoped
class OwnReviews {
  private static final Logger LOG = Logger.getLogger(OwnReviews.class);

  @Inject @RestClient MyReviewsApi ratings;
  @Inject @RestClient SupportedReviewsApi supported;
  @Inject Owner owner;

  /**
   * What was said of an order.
   *
   * @param byLine what whoever is here wrote
   * @param open the lines of which they may say something, as far as that is known
   */
  record Said(Map<UUID, OwnReview> byLine, Predicate<UUID> open) {
    static final Said NOTHING = new Said(Map.of(), line -> true);
  }

  /**
   * An order can be read without it: while ratings rests there is nothing. What a person said
   * themselves is never told to who acts for them, only that nothing more is to be said.
   */
  Said of(Order order) {
    if (!OrderState.of(order.status()).mayBeRated() || !owner.maySayHowItWas()) {
      return Said.NOTHING;
    }
    try {
      return owner.isSelf() ? own(order) : writtenDown(order);
    } catch (Refusal | Unreachable noAnswer) {
      LOG.debug("An order is shown without its reviews", noAnswer);
      return Said.NOTHING;
    }
  }

  private Said own(Order order) {
    return new Said(byLine(ratings.purchases(), order), line -> true);
  }

  private Said writtenDown(Order order) {
    List<Purchase> purchases = supported.purchases(owner.id(), order.id());
    Set<UUID> closed =
        purchases.stream()
            .filter(p -> !p.canReview())
            .map(Purchase::orderLineId)
            .collect(Collectors.toSet());
    return new Said(byLine(purchases, order), line -> !closed.contains(line));
  }

  private static Map<UUID, OwnReview> byLine(List<Purchase> purchases, Order order) {
    return purchases.stream()
        .filter(p -> order.id().equals(p.orderId()) && p.review() != null)
        .collect(Collectors.toMap(Purchase::orderLineId, Purchase::review));
  }
}
