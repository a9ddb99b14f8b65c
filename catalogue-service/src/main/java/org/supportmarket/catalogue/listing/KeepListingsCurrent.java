package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import org.supportmarket.catalogue.accreditation.AccreditationsChanged;
import org.supportmarket.catalogue.provider.ProviderChanged;
import org.supportmarket.catalogue.rating.ListingsRated;

/**
 * What listings show of others: when that changes, so do they, in the same transaction. Observers
 * run inside the command that fired.
 */
@ApplicationScoped
class KeepListingsCurrent {
  private final ListingRepository listings;
  private final ListingChanges changes;
  private final Clock clock;

  KeepListingsCurrent(ListingRepository listings, ListingChanges changes, Clock clock) {
    this.listings = listings;
    this.changes = changes;
    this.clock = clock;
  }

  void providerChanged(@Observes ProviderChanged provider) {
    List<Listing> shown = listings.lockAllOf(provider.providerId());
    for (Listing listing : shown) {
      if (provider.renamed()) {
        listing.presentAnew(clock.instant());
      } else {
        listing.touch(clock.instant());
      }
    }
    changes.tell(shown);
  }

  void accreditationsChanged(@Observes AccreditationsChanged provider) {
    touch(listings.lockAllOf(provider.providerId()));
  }

  void rated(@Observes ListingsRated rated) {
    touch(listings.lockAll(rated.listingIds()));
  }

  private void touch(List<Listing> shown) {
    shown.forEach(listing -> listing.touch(clock.instant()));
    changes.tell(shown);
  }
}
