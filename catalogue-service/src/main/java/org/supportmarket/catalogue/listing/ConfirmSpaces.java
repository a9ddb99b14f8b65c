package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.audit.Audit;
import org.supportmarket.kernel.problem.Refusal;

/** A provider says how many more people it could serve today; buyers see it at once. */
@ApplicationScoped
class ConfirmSpaces {
  private static final int MOST = 10_000;

  private final OwnListings own;
  private final ListingChanges changes;
  private final Audit audit;
  private final Clock clock;

  ConfirmSpaces(OwnListings own, ListingChanges changes, Audit audit, Clock clock) {
    this.own = own;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Stamps them with today; {@code null} says that they are not counted. */
  @Transactional
  void confirm(UUID providerId, UUID id, Integer spaces) {
    if (spaces != null && (spaces < 0 || spaces > MOST)) {
      throw Refusal.of(
          CatalogueProblem.INVALID_LISTING,
          "Give a whole number from 0 to 10,000.",
          Map.of(
              "fields",
              List.of(new FieldProblem("spaces", "Give a whole number from 0 to 10,000."))));
    }
    Listing listing = own.lock(providerId, id);
    if (listing.status() == ListingStatus.WITHDRAWN) {
      throw Refusal.of(
          CatalogueProblem.LISTING_NOT_PUBLISHED, "You no longer offer this, so nobody asks.");
    }
    listing.confirmSpaces(spaces, LocalDate.now(clock), clock.instant());
    audit.record(
        "listing.spaces", "listing", id, spaces == null ? Map.of() : Map.of("spaces", spaces));
    changes.tell(listing);
  }
}
