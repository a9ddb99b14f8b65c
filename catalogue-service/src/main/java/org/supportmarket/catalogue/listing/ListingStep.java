package org.supportmarket.catalogue.listing;

import static org.supportmarket.catalogue.listing.ListingStatus.DRAFT;
import static org.supportmarket.catalogue.listing.ListingStatus.PUBLISHED;
import static org.supportmarket.catalogue.listing.ListingStatus.SUBMITTED;
import static org.supportmarket.catalogue.listing.ListingStatus.SUSPENDED;
import static org.supportmarket.catalogue.listing.ListingStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a listing: every step it may take, from where and to where. Changes of a published
 * listing wait in a queue of their own; it stays published meanwhile.
 */
enum ListingStep {
  /** Its provider asks for it to be shown. */
  SUBMIT(SUBMITTED, DRAFT),
  /** Its provider goes on writing. */
  TAKE_BACK(DRAFT, SUBMITTED),
  /** A moderator says no, and why. */
  REFUSE(DRAFT, SUBMITTED),
  /** A moderator says yes. */
  APPROVE(PUBLISHED, SUBMITTED),
  /** No new orders, for a reason that is shown. */
  SUSPEND(SUSPENDED, PUBLISHED),
  /** The last reason is gone. */
  REINSTATE(PUBLISHED, SUSPENDED),
  /** Its provider no longer offers it, or the register no longer knows it. */
  WITHDRAW(WITHDRAWN, DRAFT, SUBMITTED, PUBLISHED, SUSPENDED),
  /** A register or feed that we import tells of it again. */
  RELIST(PUBLISHED, WITHDRAWN);

  private final ListingStatus to;
  private final Set<ListingStatus> from;

  ListingStep(ListingStatus to, ListingStatus first, ListingStatus... more) {
    this.to = to;
    this.from = EnumSet.of(first, more);
  }

  ListingStatus to() {
    return to;
  }

  Set<ListingStatus> from() {
    return from;
  }

  boolean isOpenTo(ListingStatus status) {
    return from.contains(status);
  }

  /** The status after this step; a step that does not begin here is a fault of the caller. */
  ListingStatus take(ListingStatus status) {
    if (!isOpenTo(status)) {
      throw new IllegalStateException("No " + this + " from " + status);
    }
    return to;
  }
}
