package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.audit.Audit;

/**
 * Puts a listing of a register, a feed or the sample before buyers, or what has changed about one;
 * also one that was withdrawn. A suspended one stays suspended.
 */
@ApplicationScoped
public class PublishListing {
  private final ListingRepository listings;
  private final Suspensions suspensions;
  private final ListingChanges changes;
  private final Audit audit;
  private final Clock clock;

  PublishListing(
      ListingRepository listings,
      Suspensions suspensions,
      ListingChanges changes,
      Audit audit,
      Clock clock) {
    this.listings = listings;
    this.suspensions = suspensions;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether it was ever taken or written. */
  public boolean knows(UUID id) {
    return listings.findByIdOptional(id).isPresent();
  }

  /** Returns whether anything is different now. Provider and place must exist. */
  @Transactional
  public boolean publish(UUID id, UUID providerId, Offer offer, Availability availability) {
    Listing known = listings.findById(id);
    if (known == null) {
      Listing listing = Listing.published(id, providerId, offer, availability, clock.instant());
      listings.persist(listing);
      audit.record("listing.taken", "listing", id, Map.of());
      changes.tell(listing);
      return true;
    }
    if (!known.providerId().equals(providerId)) {
      throw new IllegalArgumentException("Listing " + id + " belongs to another provider");
    }
    if (known.isShownAs(offer, availability)) {
      return false;
    }
    listings.lock(known);
    known.show(offer, availability, clock.instant());
    if (known.status() == ListingStatus.WITHDRAWN) {
      known.take(ListingStep.RELIST, clock.instant());
      if (suspensions.reason(id) != null) {
        known.take(ListingStep.SUSPEND, clock.instant());
      }
    }
    audit.record("listing.taken", "listing", id, Map.of("version", known.version()));
    changes.tell(known);
    return true;
  }
}
