package org.supportmarket.ordering.order;

import java.util.Map;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferLimits;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether enough is ordered for the provider to come at all. */
final class Minimum {
  private Minimum() {}

  /** Refuses too few units, and support by the hour that is too short. */
  static void check(PurchaseLine line, Offer offer) {
    OfferLimits limits = offer.limits();
    if (limits.minimumQuantity() != null && line.quantity() < limits.minimumQuantity()) {
      throw Refusal.of(
          OrderingProblem.BELOW_MINIMUM,
          "%s is sold from %d at a time. Choose %2$d or more."
              .formatted(offer.name(), limits.minimumQuantity()),
          Map.of("listing_id", line.listingId(), "minimum_quantity", limits.minimumQuantity()));
    }
    if (!"hour".equals(offer.unit()) || limits.minimumMinutes() == null) {
      return;
    }
    long minutes = line.minutes() == null ? line.quantity() * 60 : line.minutes();
    if (minutes < limits.minimumMinutes()) {
      throw Refusal.of(
          OrderingProblem.BELOW_MINIMUM,
          "%s is sold from %d minutes at a time. Choose %2$d minutes or more."
              .formatted(offer.name(), limits.minimumMinutes()),
          Map.of("listing_id", line.listingId(), "minimum_minutes", limits.minimumMinutes()));
    }
  }
}
