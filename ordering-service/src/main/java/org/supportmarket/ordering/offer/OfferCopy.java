package org.supportmarket.ordering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.feed.FeedConsumer;

/**
 * Our copy, read from the database each time: another copy of this service may be the one that
 * keeps it, so nothing is remembered here.
 */
@ApplicationScoped
class OfferCopy implements OfferCatalogue {
  private final OfferRepository offers;
  private final FeedConsumer consumer;

  OfferCopy(OfferRepository offers, FeedConsumer consumer) {
    this.offers = offers;
    this.consumer = consumer;
  }

  @Override
  public List<Offer> find(Collection<UUID> listingIds) {
    return offers.find(listingIds);
  }

  @Override
  public Confirmed confirmed(Collection<UUID> listingIds) {
    return offers.confirmed(listingIds);
  }

  @Override
  public Optional<Instant> confirmedAt() {
    return consumer.caughtUpAt(OfferFeed.CONSUMER);
  }
}
