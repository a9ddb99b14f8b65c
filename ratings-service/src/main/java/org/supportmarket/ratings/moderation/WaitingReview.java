package org.supportmarket.ratings.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ratings.review.ReviewState;
import org.supportmarket.ratings.rules.FindingKind;

/**
 * A review as a moderator reads it: never who wrote it.
 *
 * @param since since when it waits; for another state, when it came there
 */
@Schema(name = "ModeratedReview")
record WaitingReview(
    UUID id,
    UUID providerId,
    @Schema(nullable = true) String providerName,
    UUID listingId,
    @Schema(nullable = true) String listingName,
    int stars,
    String words,
    ReviewState state,
    Instant since,
    List<Found> findings,
    @Schema(nullable = true, description = "What its writer says against the decision, if it waits")
        String appeal,
    @Schema(nullable = true, description = "What one moderator proposed, if it waits")
        Proposed removal,
    List<Decided> history) {

  /** A place in the words that a rule noticed, counted in characters. */
  record Found(FindingKind kind, int from, int to, String why) {}

  /** A removal that another moderator has to agree to. */
  record Proposed(Reason reason, Instant at, boolean byYou) {}

  /** What moderators decided before, the latest last. */
  record Decided(Instant at, String step, String reason, boolean byYou, String words) {}

  WaitingReview with(List<Found> found, List<Decided> decided) {
    return new WaitingReview(
        id,
        providerId,
        providerName,
        listingId,
        listingName,
        stars,
        words,
        state,
        since,
        found,
        appeal,
        removal,
        decided);
  }
}
