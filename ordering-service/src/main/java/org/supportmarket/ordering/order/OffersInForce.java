package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.offer.OfferCatalogue;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Offers recent enough to be sold by: confirmed by the catalogue within the last minutes. */
@ApplicationScoped
class OffersInForce {
  private final OfferCatalogue catalogue;
  private final Clock clock;
  private final Duration holdGood;

  OffersInForce(
      OfferCatalogue catalogue,
      Clock clock,
      @ConfigProperty(name = "support-market.offers.hold-good") Duration holdGood) {
    this.catalogue = catalogue;
    this.clock = clock;
    this.holdGood = holdGood;
  }

  List<Offer> of(List<Purchase> purchases) {
    List<UUID> listings =
        purchases.stream()
            .flatMap(purchase -> purchase.lines().stream())
            .map(PurchaseLine::listingId)
            .distinct()
            .toList();
    OfferCatalogue.Confirmed confirmed = catalogue.confirmed(listings);
    Instant oldest = clock.instant().minus(holdGood);
    if (confirmed.at().filter(at -> !at.isBefore(oldest)).isEmpty()) {
      throw Refusal.of(
          OrderingProblem.OFFER_UNCONFIRMED,
          "We cannot check today's prices right now. Nothing was ordered. Please try again later.");
    }
    return confirmed.offers();
  }
}
