package org.supportmarket.ratings.moderation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ratings.review.ReviewState;

/** Why somebody's own review is not shown, and what they can do. */
@Schema(name = "DecisionOnMyReview")
record MyDecision(
    UUID reviewId,
    ReviewState state,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true, description = "Why it is not shown, as a sentence") String reason,
    @Schema(nullable = true, description = "What the moderator added") String words,
    boolean canAppeal,
    @Schema(nullable = true, description = "When they asked us to look again") Instant appealedAt,
    @Schema(nullable = true, description = "What came of that: shown after all, or not")
        Boolean overturned,
    @Schema(nullable = true, description = "Why") String answer) {}
