package org.supportmarket.ratings.worry;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to whoever told it. */
public record WorryTaken(
    @Schema(description = "To be said on the phone", examples = "7K2F-M4QA") String reference,
    @Schema(description = "The desk reads it by then at the latest") Instant readBy) {}
