package org.supportmarket.catalogue.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.catalogue.listing.ReinstateListings;
import org.supportmarket.catalogue.listing.SuspendListings;
import org.supportmarket.catalogue.listing.SuspensionCause;
import org.supportmarket.catalogue.provider.DecideOnProvider;

/** Stops a provider and all it offers, or lets both go on. Running support is not touched. */
@ApplicationScoped
class SuspendProvider {
  private final DecideOnProvider decide;
  private final SuspendListings suspendListings;
  private final ReinstateListings reinstateListings;

  SuspendProvider(
      DecideOnProvider decide,
      SuspendListings suspendListings,
      ReinstateListings reinstateListings) {
    this.decide = decide;
    this.suspendListings = suspendListings;
    this.reinstateListings = reinstateListings;
  }

  @Transactional
  public void suspend(UUID id, String reason) {
    decide.suspend(id, reason);
    suspendListings.ofProvider(id, reason);
  }

  /** Returns whether it was carried out; false if another moderator has to agree first. */
  @Transactional
  public boolean reinstate(UUID id, String reason) {
    boolean done = decide.reinstate(id, reason);
    if (done) {
      reinstateListings.ofProvider(id, SuspensionCause.PROVIDER);
    }
    return done;
  }
}
