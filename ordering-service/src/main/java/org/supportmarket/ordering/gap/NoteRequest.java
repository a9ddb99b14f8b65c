package org.supportmarket.ordering.gap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a commissioner notes about a kind of support in a district. */
record NoteRequest(
    @Schema(examples = "Dunmere") String district,
    @Schema(examples = "homecare") String category,
    @Schema(maxLength = 1000, examples = "Asked three agencies to come over; answer by May.")
        String words) {}
