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

/**
 * Stops new orders of listings, with a reason that their pages show. What has been bought goes on.
 * A listing that is not published yet keeps the suspension and is published suspended.
 */
@ApplicationScoped
public class SuspendListings {
  private final ListingRepository listings;
  private final Suspensions suspensions;
  private final ListingChanges changes;
  private final Audit audit;
  private final Clock clock;

  SuspendListings(
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

  /** All of a provider that is suspended; returns whether anything is different now. */
  @Transactional
  public boolean ofProvider(UUID providerId, String reason) {
    return ofProvider(providerId, SuspensionCause.PROVIDER, reason);
  }

  /** All of a provider; returns whether anything is different now. */
  @Transactional
  public boolean ofProvider(UUID providerId, SuspensionCause cause, String reason) {
    return suspend(listings.lockAllOf(providerId), cause, reason);
  }

  /** Those of these ids that exist; returns whether anything is different now. */
  @Transactional
  public boolean these(Collection<UUID> ids, SuspensionCause cause, String reason) {
    return suspend(listings.lockAll(ids), cause, reason);
  }

  private boolean suspend(List<Listing> locked, SuspensionCause cause, String reason) {
    List<Listing> changed = new ArrayList<>();
    for (Listing listing : locked) {
      if (listing.status() != ListingStatus.WITHDRAWN
          && suspensions.put(listing.id(), cause, reason, clock.instant())) {
        listing.suspend(clock.instant());
        changed.add(listing);
        audit.record(
            "listing.suspended", "listing", listing.id(), Map.of("cause", cause.word()), reason);
      }
    }
    changes.tell(changed);
    return !changed.isEmpty();
  }
}
