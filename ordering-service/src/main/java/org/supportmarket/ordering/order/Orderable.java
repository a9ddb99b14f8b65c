package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.util.Map;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether a listing can be bought as the buyer saw it, and if not, why. */
final class Orderable {
  private Orderable() {}

  /** The offer itself, or a refusal. */
  static Offer check(PurchaseLine line, Offer offer, LocalDate today) {
    if (offer == null) {
      throw refused(
          line,
          OrderingProblem.LISTING_UNKNOWN,
          "We know no such listing. It may have been removed.");
    }
    checkStatus(line, offer);
    if (line.listingVersion() != null && line.listingVersion() != offer.version()) {
      throw Refusal.of(
          OrderingProblem.PRICE_CHANGED,
          "%s has changed since you saw it. It now costs %s. Please look at it again."
              .formatted(offer.name(), Pounds.of(offer.pricePence())),
          Map.of(
              "listing_id", line.listingId(),
              "price_pence", offer.pricePence(),
              "listing_version", offer.version()));
    }
    if (!offer.limits().holdOn(today)) {
      throw refused(
          line,
          OrderingProblem.LISTING_NOT_ORDERABLE,
          "The price of %s does not hold today. Please ask %s."
              .formatted(offer.name(), offer.providerName()));
    }
    return offer;
  }

  private static void checkStatus(PurchaseLine line, Offer offer) {
    if ("withdrawn".equals(offer.status())) {
      throw refused(
          line,
          OrderingProblem.LISTING_WITHDRAWN,
          "%s is no longer offered by %s.".formatted(offer.name(), offer.providerName()));
    }
    if ("suspended".equals(offer.status())) {
      throw refused(
          line,
          OrderingProblem.LISTING_SUSPENDED,
          "%s cannot be ordered for the time being. %s"
              .formatted(
                  offer.name(), offer.suspendedReason() == null ? "" : offer.suspendedReason())
              .strip());
    }
    boolean priced = offer.pricePence() != null && offer.pricePence() > 0;
    if (!offer.orderable() || !priced || !"published".equals(offer.status())) {
      throw refused(
          line,
          OrderingProblem.LISTING_NOT_ORDERABLE,
          "%s cannot be ordered online. Please ask %s."
              .formatted(offer.name(), offer.providerName()));
    }
  }

  private static Refusal refused(PurchaseLine line, OrderingProblem problem, String why) {
    return Refusal.of(problem, why, Map.of("listing_id", line.listingId()));
  }
}
