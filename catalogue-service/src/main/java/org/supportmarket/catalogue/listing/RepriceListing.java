package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/** Gives a listing another price. Orders already made keep theirs. */
@ApplicationScoped
public class RepriceListing {
  private final OwnListings own;
  private final ListingChanges changes;
  private final Clock clock;

  RepriceListing(OwnListings own, ListingChanges changes, Clock clock) {
    this.own = own;
    this.changes = changes;
    this.clock = clock;
  }

  /** Sets the price of one unit, 1 to {@value Offer#HIGHEST_PRICE_PENCE} pence. */
  @Transactional
  public void reprice(UUID providerId, UUID id, long pricePence) {
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
    if (listing.offer().unit() == null || !listing.offer().orderable()) {
      throw Refusal.of(
          CatalogueProblem.LISTING_NOT_PRICED, "This listing can't be bought here, at any price.");
    }
    if (listing.offer().pricePence() != pricePence) {
      listing.reprice(pricePence, clock.instant());
      changes.tell(listing);
    }
  }
}
