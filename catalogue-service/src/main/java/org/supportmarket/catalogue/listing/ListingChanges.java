package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.provider.ProviderRepository;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;

/**
 * Tells of changed listings and keeps their versions, in the transaction that changed them. Of what
 * was never published nobody is told.
 */
@ApplicationScoped
class ListingChanges {
  private final ProviderRepository providers;
  private final ListingVersions versions;
  private final Suspensions suspensions;
  private final Outbox outbox;
  private final Clock clock;

  ListingChanges(
      ProviderRepository providers,
      ListingVersions versions,
      Suspensions suspensions,
      Outbox outbox,
      Clock clock) {
    this.providers = providers;
    this.versions = versions;
    this.suspensions = suspensions;
    this.outbox = outbox;
    this.clock = clock;
  }

  void tell(Listing listing) {
    tell(List.of(listing));
  }

  void tell(List<Listing> listings) {
    List<Listing> shown = listings.stream().filter(Listing::wasEverPublished).toList();
    versions.keep(shown.stream().map(this::version).toList());
    outbox.addAll(shown.stream().map(this::event).toList());
  }

  private ListingVersions.Version version(Listing listing) {
    return new ListingVersions.Version(
        listing.id(),
        listing.version(),
        listing.offer(),
        provider(listing).name(),
        clock.instant());
  }

  private OutboxEvent event(Listing listing) {
    ProviderDetails provider = provider(listing);
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
            offer.orderable() && listing.status() == ListingStatus.PUBLISHED,
            offer.minimumQuantity(),
            offer.minimumMinutes(),
            offer.priceFrom(),
            offer.priceUntil(),
            listing.status() == ListingStatus.SUSPENDED ? suspensions.reason(listing.id()) : null,
            offer.cancellation(),
            offer.makeUp(),
            offer.kind()));
  }

  private ProviderDetails provider(Listing listing) {
    return providers.findById(listing.providerId()).details();
  }
}
