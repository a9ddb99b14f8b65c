package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.problem.Refusal;

/**
 * A provider writes: a new listing, or a change of one. Buyers go on seeing what is published; what
 * waits for a moderator leaves the queue when it is written to again.
 */
@ApplicationScoped
class WriteListing {
  private static final int MOST_UNSEEN = 200;

  private final ListingRepository listings;
  private final OwnListings own;
  private final Proposals proposals;
  private final PlaceDraft place;
  private final DraftRules rules;
  private final Audit audit;
  private final Clock clock;

  WriteListing(
      ListingRepository listings,
      OwnListings own,
      Proposals proposals,
      PlaceDraft place,
      DraftRules rules,
      Audit audit,
      Clock clock) {
    this.listings = listings;
    this.own = own;
    this.proposals = proposals;
    this.place = place;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /** Begins a listing that only its provider sees; returns its id. */
  @Transactional
  UUID begin(UUID providerId, ListingDraft draft) {
    rules.checkKeepable(draft);
    if (proposals.countUnseen(providerId) >= MOST_UNSEEN) {
      throw Refusal.of(
          CatalogueProblem.TOO_MANY_DRAFTS,
          "You have " + MOST_UNSEEN + " unpublished listings. Send or withdraw some first.");
    }
    UUID id = UUID.randomUUID();
    Availability where = place.of(providerId, draft, Availability.UNKNOWN);
    listings.persist(Listing.draft(id, providerId, draft.offer(), where, clock.instant()));
    proposals.add(id, providerId, true, draft);
    audit.record("listing.begun", "listing", id, Map.of());
    return id;
  }

  /** Keeps what was written of a listing. */
  @Transactional
  void save(UUID providerId, UUID id, ListingDraft draft) {
    rules.checkKeepable(draft);
    Listing listing = own.lock(providerId, id);
    if (listing.status() == ListingStatus.WITHDRAWN) {
      throw Refusal.of(
          CatalogueProblem.LISTING_NOT_PUBLISHED,
          "You no longer offer this. Begin a new listing if you do again.");
    }
    keep(listing, draft);
    audit.record("listing.written", "listing", id, Map.of());
  }

  /** Makes the draft what the listing's provider wants; the lock is held. Returns its id. */
  UUID keep(Listing listing, ListingDraft draft) {
    if (ListingStep.TAKE_BACK.isOpenTo(listing.status())) {
      listing.take(ListingStep.TAKE_BACK, clock.instant());
    }
    if (!listing.wasEverPublished()) {
      listing.write(
          draft.offer(),
          place.of(listing.providerId(), draft, listing.availability()),
          clock.instant());
    }
    Optional<Proposal> written =
        proposals.current(listing.id()).filter(p -> p.state() == ProposalState.DRAFT);
    if (written.isPresent()) {
      proposals.rewrite(written.get().id(), draft);
      return written.get().id();
    }
    proposals.replaceOpen(listing.id());
    return proposals.add(listing.id(), listing.providerId(), !listing.wasEverPublished(), draft);
  }
}
