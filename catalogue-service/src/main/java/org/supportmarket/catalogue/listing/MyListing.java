package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A listing as its own provider sees it: all its fields, and how a change of it stands. */
@Schema(name = "MyListing")
record MyListing(
    @JsonUnwrapped ListingView listing,
    ChangeState changeState,
    @Schema(description = "Why a moderator said no; null unless the change is refused")
        String reason) {

  /** How the latest change stands, as its provider sees it. */
  @Schema(name = "ChangeState")
  enum ChangeState {
    NONE,
    DRAFT,
    SUBMITTED,
    REFUSED;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static ChangeState of(Optional<Proposal> current) {
      return current.map(proposal -> valueOf(proposal.state().name())).orElse(NONE);
    }
  }

  static MyListing of(ListingView listing, Optional<Proposal> current) {
    return new MyListing(
        listing, ChangeState.of(current), current.map(Proposal::reason).orElse(null));
  }
}
