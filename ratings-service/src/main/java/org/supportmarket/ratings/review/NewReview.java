package org.supportmarket.ratings.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to write a review. */
record NewReview(
    @NotNull(message = "Say which order line it is about.")
        @Schema(description = "From my/purchases")
        UUID orderLineId,
    @NotNull(message = "Choose from 1 to 5 stars.")
        @Min(value = 1, message = "Choose from 1 to 5 stars.")
        @Max(value = 5, message = "Choose from 1 to 5 stars.")
        Integer stars,
    @Schema(maxLength = Words.MOST, description = "Plain text; may be empty") String words,
    @Valid @Schema(nullable = true, description = "Each may be left out") Aspects aspects,
    @Schema(nullable = true, description = "What it helped with") Outcome outcome,
    @Schema(nullable = true, description = "self unless said otherwise") WrittenBy writtenBy,
    @Schema(nullable = true, description = "Whether somebody of your family works there")
        Boolean family) {

  ReviewDraft draft(UUID person, ReviewDraft.Writer writer) {
    return new ReviewDraft(
        person,
        orderLineId,
        stars,
        words,
        aspects == null ? Aspects.NONE : aspects,
        outcome,
        writer,
        Boolean.TRUE.equals(family));
  }
}
