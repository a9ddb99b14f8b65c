package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.audit.Audit;

/** Lifts a suspension of one cause; a listing suspended for another cause too stays suspended. */
@ApplicationScoped
public class ReinstateListings {
  private final ListingRepository listings;
  private final Suspensions suspensions;
  private final ListingChanges changes;
  private final Audit audit;
  private final Clock clock;

  ReinstateListings(
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

  /** All of a provider; returns whether anything is different now. */
  @Transactional
  public boolean ofProvider(UUID providerId, SuspensionCause cause) {
    return reinstate(listings.lockAllOf(providerId), cause);
  }

  /** Those of these ids that exist; returns whether anything is different now. */
  @Transactional
  public boolean these(Collection<UUID> ids, SuspensionCause cause) {
    return reinstate(listings.lockAll(ids), cause);
  }

  private boolean reinstate(List<Listing> locked, SuspensionCause cause) {
    List<Listing> changed = new ArrayList<>();
    for (Listing listing : locked) {
      if (suspensions.lift(listing.id(), cause)) {
        if (suspensions.reason(listing.id()) == null) {
          listing.reinstate(clock.instant());
        } else {
          listing.touch(clock.instant());
        }
        changed.add(listing);
        audit.record("listing.reinstated", "listing", listing.id(), Map.of("cause", cause.word()));
      }
    }
    changes.tell(changed);
    return !changed.isEmpty();
  }
}
