package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a listing from buyers' sight for good. Running orders go on. */
@ApplicationScoped
public class WithdrawListing {
  private final ListingRepository listings;
  private final OwnListings own;
  private final ListingChanges changes;
  private final Clock clock;

  WithdrawListing(
      ListingRepository listings, OwnListings own, ListingChanges changes, Clock clock) {
    this.listings = listings;
    this.own = own;
    this.changes = changes;
    this.clock = clock;
  }

  /** Withdraws a listing of this provider; a second time changes nothing. */
  @Transactional
  public void withdraw(UUID providerId, UUID id) {
    withdraw(own.lock(providerId, id));
  }

  /** Withdraws a listing if there is one; returns whether anything is different now. */
  @Transactional
  public boolean withdraw(UUID id) {
    Listing known = listings.findById(id);
    if (known == null || known.status() == ListingStatus.WITHDRAWN) {
      return false;
    }
    listings.lock(known);
    return withdraw(known);
  }

  private boolean withdraw(Listing locked) {
    if (locked.status() == ListingStatus.WITHDRAWN) {
      return false;
    }
    locked.withdraw(clock.instant());
    changes.tell(locked);
    return true;
  }
}
