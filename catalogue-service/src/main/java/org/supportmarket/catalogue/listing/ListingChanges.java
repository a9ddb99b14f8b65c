package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.Accreditations;
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
  private final Accreditations accreditations;
  private final Outbox outbox;
  private final Clock clock;

  ListingChanges(
      ProviderRepository providers,
      ListingVersions versions,
      Suspensions suspensions,
      Accreditations accreditations,
      Outbox outbox,
      Clock clock) {
    this.providers = providers;
    this.versions = versions;
    this.suspensions = suspensions;
    this.accreditations = accreditations;
    this.outbox = outbox;
    this.clock = clock;
  }

  void tell(Listing listing) {
    tell(List.of(listing));
  }

  void tell(List<Listing> listings) {
    List<Listing> shown = listings.stream().filter(Listing::wasEverPublished).toList();
    if (shown.isEmpty()) {
      return;
    }
    versions.keep(shown.stream().map(this::version).toList());
    Set<UUID> checked =
        accreditations.checked(shown.stream().map(Listing::providerId).distinct().toList());
    outbox.addAll(
        shown.stream()
            .map(listing -> event(listing, checked.contains(listing.providerId())))
            .toList());
  }

  private ListingVersions.Version version(Listing listing) {
    return new ListingVersions.Version(
        listing.id(),
        listing.version(),
        listing.offer(),
        provider(listing).name(),
        clock.instant());
  }

  private OutboxEvent event(Listing listing, boolean verified) {
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
            verified,
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
