package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Listings reached by their own provider; another provider's are not to be known of. */
@ApplicationScoped
class OwnListings {
  private final ListingRepository listings;

  OwnListings(ListingRepository listings) {
    this.listings = listings;
  }

  Listing lock(UUID providerId, UUID id) {
    return listings
        .lock(id)
        .filter(listing -> listing.providerId().equals(providerId))
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "You have no listing with this address."));
  }
}
