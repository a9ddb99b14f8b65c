package org.supportmarket.catalogue.listing;

import java.time.Instant;
import java.util.UUID;

/**
 * What a provider wants buyers to see.
 *
 * @param first whether the listing has never been shown
 * @param reason why a moderator said no; null unless refused
 */
record Proposal(
    UUID id,
    UUID listingId,
    UUID providerId,
    boolean first,
    ProposalState state,
    ListingDraft content,
    Instant submittedAt,
    Instant decidedAt,
    String reason) {}
