package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a provider sent, as a moderator reads it: field by field what would change. */
@Schema(name = "ProposedChange")
record ProposedChange(
    UUID id,
    UUID listingId,
    @Schema(description = "As it is called now") String listingName,
    ProviderLink provider,
    @Schema(description = "`new` for what has never been shown, else `change`") String kind,
    @Schema(description = "submitted, approved or refused") ProposalState state,
    Instant submittedAt,
    Instant decidedAt,
    @Schema(description = "Why it was refused") String reason,
    @Schema(description = "Why it can't be approved today, in a sentence; null if it can")
        String obstacle,
    @Schema(description = "Empty once it is decided and counts") @JsonProperty("fields")
        List<FieldChange> fieldChanges) {}
