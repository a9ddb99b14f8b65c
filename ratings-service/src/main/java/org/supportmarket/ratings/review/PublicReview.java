package org.supportmarket.ratings.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review as everybody may read it: nothing in it says who wrote it or on which day.
 *
 * @param stars 1 to 5
 * @param words plain text, possibly empty; to be escaped wherever it is shown
 * @param quarter when it was written, e.g. "2026 Q3"
 */
record PublicReview(
    UUID id,
    int stars,
    String words,
    UUID listingId,
    String listingName,
    String quarter,
    Aspects aspects,
    @Schema(nullable = true, description = "What it helped with") Outcome outcome,
    @Schema(description = "self, or supporter who wrote down what the person says")
        WrittenBy writtenBy,
    @Schema(description = "Said to have been used and not bought here; never in the score")
        boolean unverified,
    @Schema(description = "Whether it takes the place of an earlier one by the same person")
        boolean renewed,
    @Schema(nullable = true, description = "What the provider answered") Reply reply) {

  /** A provider's public answer; {@code changed} may be empty. */
  record Reply(String words, String changed) {}

  static PublicReview in(ResultSet row, boolean showsWords) throws SQLException {
    String words = row.getString("words");
    String outcome = row.getString("outcome");
    String reply = row.getString("reply");
    return new PublicReview(
        row.getObject("id", UUID.class),
        row.getInt("stars"),
        words == null || !showsWords ? "" : words,
        row.getObject("listing_id", UUID.class),
        row.getString("listing_name"),
        Quarter.of(row.getObject("written_at", OffsetDateTime.class).toInstant()),
        Aspects.in(row),
        outcome == null ? null : Outcome.named(outcome).orElse(null),
        WrittenBy.of(row.getString("written_by")),
        row.getBoolean("unverified"),
        row.getBoolean("renewed"),
        reply == null || !showsWords ? null : new Reply(reply, row.getString("reply_changed")));
  }
}
