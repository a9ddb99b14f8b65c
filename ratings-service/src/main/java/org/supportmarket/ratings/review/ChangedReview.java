package org.supportmarket.ratings.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent to say a review in other words, or how something was that nobody orders here: all of
 * it, not only what changes.
 */
record ChangedReview(
    @NotNull(message = "Choose from 1 to 5 stars.")
        @Min(value = 1, message = "Choose from 1 to 5 stars.")
        @Max(value = 5, message = "Choose from 1 to 5 stars.")
        Integer stars,
    @Schema(maxLength = Words.MOST, description = "Plain text; may be empty") String words,
    @Valid @Schema(nullable = true) Aspects aspects,
    @Schema(nullable = true) Outcome outcome,
    @Schema(nullable = true) WrittenBy writtenBy,
    @Schema(nullable = true) Boolean family) {

  NewReview of() {
    return new NewReview(null, stars, words, aspects, outcome, writtenBy, family);
  }
}
