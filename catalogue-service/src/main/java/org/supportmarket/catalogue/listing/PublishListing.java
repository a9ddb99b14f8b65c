package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Puts a listing before buyers, or what has changed about one; also one that was withdrawn. */
@ApplicationScoped
public class PublishListing {
  private final ListingRepository listings;
  private final ListingChanges changes;
  private final Clock clock;

  PublishListing(ListingRepository listings, ListingChanges changes, Clock clock) {
    this.listings = listings;
    this.changes = changes;
    this.clock = clock;
  }

  /** Returns whether anything is different now. Provider and place must exist. */
  @Transactional
  public boolean publish(UUID id, UUID providerId, Offer offer, Availability availability) {
    Listing known = listings.findById(id);
    if (known == null) {
      Listing listing = new Listing(id, providerId, offer, availability, clock.instant());
      listings.persist(listing);
      changes.tell(listing);
      return true;
    }
    if (!known.providerId().equals(providerId)) {
      throw new IllegalArgumentException("Listing " + id + " belongs to another provider");
    }
    if (known.isPublishedAs(offer, availability)) {
      return false;
    }
    listings.lock(known);
    known.publish(offer, availability, clock.instant());
    changes.tell(known);
    return true;
  }
}
