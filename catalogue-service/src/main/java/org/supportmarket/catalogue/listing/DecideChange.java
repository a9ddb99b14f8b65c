package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.problem.Refusal;

/** A moderator decides about what a provider sent. */
@ApplicationScoped
class DecideChange {
  private final ListingRepository listings;
  private final Proposals proposals;
  private final PlaceDraft place;
  private final DraftRules rules;
  private final PublishingRule publishing;
  private final Suspensions suspensions;
  private final ListingChanges changes;
  private final Audit audit;
  private final Clock clock;

  DecideChange(
      ListingRepository listings,
      Proposals proposals,
      PlaceDraft place,
      DraftRules rules,
      PublishingRule publishing,
      Suspensions suspensions,
      ListingChanges changes,
      Audit audit,
      Clock clock) {
    this.listings = listings;
    this.proposals = proposals;
    this.place = place;
    this.rules = rules;
    this.publishing = publishing;
    this.suspensions = suspensions;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /** From now on buyers see it. A suspended listing stays suspended. */
  @Transactional
  void approve(UUID proposalId) {
    Listing listing = lockListingOf(proposalId);
    Proposal proposal = waiting(proposalId);
    rules.checkKeepable(proposal.content());
    Offer offer = proposal.content().offer();
    publishing
        .refusal(listing.providerId(), offer)
        .ifPresent(
            why -> {
              throw Refusal.of(CatalogueProblem.NOT_PUBLISHABLE, why);
            });
    listing.show(
        offer,
        place.of(listing.providerId(), proposal.content(), listing.availability()),
        clock.instant());
    if (ListingStep.APPROVE.isOpenTo(listing.status())) {
      listing.take(ListingStep.APPROVE, clock.instant());
      if (suspensions.reason(listing.id()) != null) {
        listing.take(ListingStep.SUSPEND, clock.instant());
      }
    }
    proposals.approve(proposalId, clock.instant());
    audit.record(
        "listing.approved",
        "listing",
        listing.id(),
        Map.of("change", proposalId, "version", listing.version()));
    changes.tell(listing);
  }

  /** Buyers never see it; its provider reads why. */
  @Transactional
  void refuse(UUID proposalId, String reason) {
    String why = ModeratorsReason.of(reason);
    Listing listing = lockListingOf(proposalId);
    waiting(proposalId);
    if (ListingStep.REFUSE.isOpenTo(listing.status())) {
      listing.take(ListingStep.REFUSE, clock.instant());
    }
    proposals.refuse(proposalId, why, clock.instant());
    audit.record("listing.refused", "listing", listing.id(), Map.of("change", proposalId), why);
  }

  private Listing lockListingOf(UUID proposalId) {
    UUID listing = proposals.find(proposalId).orElseThrow(DecideChange::unknown).listingId();
    return listings.lockAll(List.of(listing)).getFirst();
  }

  /** Reads it again under the listing's lock: another moderator may have decided meanwhile. */
  private Proposal waiting(UUID proposalId) {
    Proposal proposal = proposals.find(proposalId).orElseThrow();
    if (proposal.state() != ProposalState.SUBMITTED) {
      throw Refusal.of(
          CatalogueProblem.CHANGE_NOT_WAITING,
          "This is not waiting any more: it was decided, or its provider has changed it.",
          Map.of("state", proposal.state().word()));
    }
    return proposal;
  }

  static Refusal unknown() {
    return Refusal.of(CatalogueProblem.NOT_FOUND, "We know no change with this address.");
  }
}
