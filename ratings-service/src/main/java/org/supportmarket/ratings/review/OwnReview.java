package org.supportmarket.ratings.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ratings.rules.FindingKind;

/**
 * A review as the person reads it whose it is, or the supporter who wrote it down.
 *
 * @param replaced whether something newer they said took its place
 * @param findings why a person looks at it first
 * @param reason the last decision's, as a code
 */
record OwnReview(
    UUID id,
    @Schema(nullable = true) UUID orderLineId,
    UUID listingId,
    String listingName,
    UUID providerId,
    String providerName,
    int stars,
    String words,
    Aspects aspects,
    @Schema(nullable = true) Outcome outcome,
    WrittenBy writtenBy,
    @Schema(description = "Whether a supporter wrote it down with their own login") boolean acting,
    @Schema(description = "Used and not bought here; never in the score") boolean unverified,
    ReviewState state,
    boolean standing,
    boolean replaced,
    LocalDate writtenOn,
    boolean canChange,
    boolean canRenew,
    LocalDate renewableFrom,
    @Schema(examples = "nothing_found") String reason,
    List<Found> findings) {

  /** A place in the words that a rule noticed, and why. */
  record Found(FindingKind kind, int from, int to, String why) {}

  /**
   * @param supporter whether the supporter reads it who wrote it down
   */
  static OwnReview in(
      ResultSet row, Map<UUID, List<Found>> findings, LocalDate today, boolean supporter)
      throws SQLException {
    Review review = Review.in(row);
    String words = row.getString("words");
    String outcome = row.getString("outcome");
    return new OwnReview(
        review.id(),
        review.orderLineId(),
        review.listingId(),
        row.getString("listing_name"),
        review.providerId(),
        row.getString("provider_name"),
        review.stars(),
        words == null ? "" : words,
        Aspects.in(row),
        outcome == null ? null : Outcome.named(outcome).orElse(null),
        WrittenBy.of(row.getString("written_by")),
        review.acting(),
        review.unverified(),
        review.state(),
        review.standing(),
        review.replaced(),
        review.writtenOn(),
        supporter ? review.isChangeableBySupporter(today) : review.isChangeable(today),
        review.isRenewable(today),
        review.renewableFrom(),
        row.getString("reason"),
        findings.getOrDefault(review.id(), List.of()));
  }
}
