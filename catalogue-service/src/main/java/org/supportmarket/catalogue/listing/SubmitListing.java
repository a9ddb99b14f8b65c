package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.problem.Refusal;

/** A provider asks a moderator to look: at a new listing, a change, or just another price. */
@ApplicationScoped
class SubmitListing {
  private final OwnListings own;
  private final Proposals proposals;
  private final WriteListing write;
  private final DraftRules rules;
  private final DraftWords words;
  private final PublishingRule publishing;
  private final Audit audit;
  private final Clock clock;

  SubmitListing(
      OwnListings own,
      Proposals proposals,
      WriteListing write,
      DraftRules rules,
      DraftWords words,
      PublishingRule publishing,
      Audit audit,
      Clock clock) {
    this.own = own;
    this.proposals = proposals;
    this.write = write;
    this.rules = rules;
    this.words = words;
    this.publishing = publishing;
    this.audit = audit;
    this.clock = clock;
  }

  /** Sends what was written; a second time changes nothing. */
  @Transactional
  void submit(UUID providerId, UUID id) {
    Listing listing = own.lock(providerId, id);
    Proposal proposal =
        proposals
            .current(id)
            .filter(latest -> latest.state() != ProposalState.REFUSED)
            .orElseThrow(SubmitListing::nothingChanged);
    if (proposal.state() == ProposalState.DRAFT) {
      rules.checkComplete(proposal.content());
      send(listing, proposal.id(), proposal.content());
    }
  }

  /**
   * Asks for another price of one unit, 1 to {@value Offer#HIGHEST_PRICE_PENCE} pence. The price
   * that buyers see stays until a moderator agrees. The same price changes nothing.
   */
  @Transactional
  void askForPrice(UUID providerId, UUID id, long pricePence) {
    if (pricePence < 1 || pricePence > Offer.HIGHEST_PRICE_PENCE) {
      throw Refusal.of(
          CatalogueProblem.INVALID_PRICE, "Please give a price from 1p to £1,000,000.");
    }
    Listing listing = own.lock(providerId, id);
    if (listing.status() != ListingStatus.PUBLISHED) {
      throw Refusal.of(
          CatalogueProblem.LISTING_NOT_PUBLISHED,
          "This listing is not on offer, so its price can't be changed.");
    }
    if (!listing.offer().orderable()) {
      throw Refusal.of(
          CatalogueProblem.LISTING_NOT_PRICED, "This listing can't be bought here, at any price.");
    }
    ListingDraft wanted = ListingDraft.of(listing.offer(), listing.availability());
    Proposal open = proposals.current(id).orElse(null);
    if (open != null && open.state() == ProposalState.DRAFT) {
      throw Refusal.of(
          CatalogueProblem.CHANGE_OPEN,
          "You have begun another change of this listing. Change the price there and send it.");
    }
    if (open != null && open.state() == ProposalState.SUBMITTED) {
      wanted = open.content();
    }
    if (wanted.price() == null || wanted.price().amountPence() != pricePence) {
      ListingDraft priced = priced(wanted, listing, pricePence);
      rules.checkKeepable(priced);
      send(listing, write.keep(listing, priced), priced);
    }
  }

  private static ListingDraft priced(ListingDraft wanted, Listing listing, long pricePence) {
    ListingDraft published = ListingDraft.of(listing.offer(), listing.availability());
    return (wanted.price() == null ? published : wanted).at(pricePence);
  }

  private void send(Listing listing, UUID proposalId, ListingDraft content) {
    publishing
        .refusal(listing.providerId(), content.offer())
        .ifPresent(
            why -> {
              throw Refusal.of(CatalogueProblem.NOT_PUBLISHABLE, why);
            });
    if (listing.wasEverPublished()
        && words
            .differences(ListingDraft.of(listing.offer(), listing.availability()), content)
            .isEmpty()) {
      throw nothingChanged();
    }
    if (ListingStep.SUBMIT.isOpenTo(listing.status())) {
      listing.take(ListingStep.SUBMIT, clock.instant());
    }
    proposals.submit(proposalId, clock.instant());
    audit.record("listing.submitted", "listing", listing.id(), Map.of("change", proposalId));
  }

  private static Refusal nothingChanged() {
    return Refusal.of(
        CatalogueProblem.NOTHING_CHANGED, "There is no change to send. Change something first.");
  }
}
