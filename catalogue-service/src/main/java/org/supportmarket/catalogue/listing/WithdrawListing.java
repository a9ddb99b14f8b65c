package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.audit.Audit;

/** Takes a listing from buyers' sight for good. Running orders go on. */
@ApplicationScoped
public class WithdrawListing {
  private final ListingRepository listings;
  private final OwnListings own;
  private final Proposals proposals;
  private final ListingChanges changes;
  private final Audit audit;
  private final Clock clock;

  WithdrawListing(
      ListingRepository listings,
      OwnListings own,
      Proposals proposals,
      ListingChanges changes,
      Audit audit,
      Clock clock) {
    this.listings = listings;
    this.own = own;
    this.proposals = proposals;
    this.changes = changes;
    this.audit = audit;
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
    proposals.replaceOpen(locked.id());
    audit.record("listing.withdrawn", "listing", locked.id(), Map.of());
    changes.tell(locked);
    return true;
  }
}
