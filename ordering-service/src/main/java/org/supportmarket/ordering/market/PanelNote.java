package org.supportmarket.ordering.market;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a commissioner noted about a panel. */
@Schema(name = "MarketPanelNote")
record PanelNote(
    UUID id,
    @Schema(examples = "district") String panel,
    @Schema(
            description = "What the rows were narrowed to; empty if to nothing",
            examples = "category=homecare")
        String filters,
    @Schema(examples = "Two agencies merged in May.") String words,
    Instant writtenAt) {}
