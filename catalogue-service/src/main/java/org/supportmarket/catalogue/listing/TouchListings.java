package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells of listings once more, because the index has something else than the database. */
@ApplicationScoped
public class TouchListings {
  private final ListingRepository listings;
  private final ListingChanges changes;
  private final Clock clock;

  TouchListings(ListingRepository listings, ListingChanges changes, Clock clock) {
    this.listings = listings;
    this.changes = changes;
    this.clock = clock;
  }

  /** Lets each one's next document count for more than the revision that the index has of it. */
  @Transactional
  public void above(Map<UUID, Long> revisions) {
    List<Listing> locked = listings.lockAll(revisions.keySet());
    locked.forEach(listing -> listing.touchAbove(revisions.get(listing.id()), clock.instant()));
    changes.tell(locked);
  }
}
