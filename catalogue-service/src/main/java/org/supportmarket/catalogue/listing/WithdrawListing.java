package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
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

  /** Withdraws those of these that are on offer; returns whether anything is different now. */
  @Transactional
  public boolean withdrawAny(Collection<UUID> ids) {
    boolean different = false;
    for (Listing listing : listings.lockOnOffer(ids)) {
      different |= withdraw(listing);
    }
    return different;
  }

  private boolean withdraw(Listing locked) {
    if (locked.status() == ListingStatus.WITHDRAWN) {
      return false;
    }
    locked.take(ListingStep.WITHDRAW, clock.instant());
    changes.tell(locked);
    return true;
  }
}
