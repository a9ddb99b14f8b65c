package org.supportmarket.ratings.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long people wait for a moderator: told to them as well as to moderators. */
record Pace(
    long waiting,
    @Schema(nullable = true, description = "Since when the one that has waited longest waits")
        Instant oldest,
    @Schema(description = "Decided within the last 30 days") long decided,
    @Schema(nullable = true, description = "Half of those were decided within so many minutes")
        Long medianMinutes,
    @Schema(nullable = true, description = "Nine in ten were decided within so many minutes")
        Long ninetiethMinutes) {}
