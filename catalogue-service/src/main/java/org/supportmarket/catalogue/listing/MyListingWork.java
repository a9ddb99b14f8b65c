package org.supportmarket.catalogue.listing;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A listing and what its provider is writing about it. */
@Schema(name = "MyListingWork")
record MyListingWork(
    ListingView listing,
    @Schema(description = "As last written; null where no change is open") ListingDraft draft,
    MyListing.ChangeState changeState,
    @Schema(description = "Why a moderator said no; null unless the change is refused")
        String reason) {

  static MyListingWork of(ListingView listing, Optional<Proposal> current) {
    return new MyListingWork(
        listing,
        current.map(Proposal::content).orElse(null),
        MyListing.ChangeState.of(current),
        current.map(Proposal::reason).orElse(null));
  }
}
