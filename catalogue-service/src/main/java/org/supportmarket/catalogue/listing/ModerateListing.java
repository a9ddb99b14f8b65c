package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.problem.Refusal;

/** A moderator stops new orders of one listing, or lets them on again. */
@ApplicationScoped
class ModerateListing {
  private final ListingRepository listings;
  private final SuspendListings suspend;
  private final ReinstateListings reinstate;
  private final Audit audit;

  ModerateListing(
      ListingRepository listings,
      SuspendListings suspend,
      ReinstateListings reinstate,
      Audit audit) {
    this.listings = listings;
    this.suspend = suspend;
    this.reinstate = reinstate;
    this.audit = audit;
  }

  /** Its page shows the reason. */
  @Transactional
  void suspend(UUID id, String reason) {
    String why = ModeratorsReason.of(reason);
    Listing listing = lock(id);
    if (listing.status() != ListingStatus.PUBLISHED
        && listing.status() != ListingStatus.SUSPENDED) {
      throw Refusal.of(
          CatalogueProblem.LISTING_NOT_PUBLISHED, "It is not on offer, so nobody can order it.");
    }
    suspend.these(List.of(id), SuspensionCause.MODERATOR, why);
  }

  /** Lifts what a moderator has suspended; another cause may still hold it. */
  @Transactional
  void reinstate(UUID id, String reason) {
    String why = ModeratorsReason.of(reason);
    lock(id);
    if (!reinstate.these(List.of(id), SuspensionCause.MODERATOR)) {
      throw Refusal.of(
          CatalogueProblem.LISTING_NOT_SUSPENDED, "No moderator has suspended this listing.");
    }
    audit.record("listing.reinstatement", "listing", id, Map.of(), why);
  }

  private Listing lock(UUID id) {
    return listings
        .lock(id)
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "We know no listing with this address."));
  }
}
