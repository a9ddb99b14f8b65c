package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.provider.ProviderRepository;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;

/** Tells of changed listings, in the transaction that changed them. */
@ApplicationScoped
class ListingChanges {
  private final ProviderRepository providers;
  private final Outbox outbox;
  private final Clock clock;

  ListingChanges(ProviderRepository providers, Outbox outbox, Clock clock) {
    this.providers = providers;
    this.outbox = outbox;
    this.clock = clock;
  }

  void tell(Listing listing) {
    tell(List.of(listing));
  }

  void tell(List<Listing> listings) {
    outbox.addAll(listings.stream().map(this::event).toList());
  }

  private OutboxEvent event(Listing listing) {
    ProviderDetails provider = providers.findById(listing.providerId()).details();
    Offer offer = listing.offer();
    return new OutboxEvent(
        UUID.randomUUID(),
        ListingChanged.TYPE,
        listing.id().toString(),
        clock.instant(),
        new ListingChanged(
            listing.id(),
            listing.version(),
            listing.indexRevision(),
            listing.status(),
            listing.providerId(),
            provider.name(),
            provider.micro(),
            offer.name(),
            offer.category(),
            offer.pricePence(),
            offer.unit(),
            offer.orderable()));
  }
}
