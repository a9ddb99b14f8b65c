package org.supportmarket.ordering.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One time that all figures of the market were put together. */
@Schema(name = "MarketPublication")
record Publication(
    UUID id,
    @Schema(description = "The London day it was made for") LocalDate day,
    Instant begunAt,
    Instant publishedAt,
    @Schema(
            description =
                "How many facts of purchases were added up: those of the financial years in which"
                    + " something was bought since the publication before")
        long facts,
    @Schema(description = "Councils whose facts those are") long councils,
    @Schema(description = "Figures made of those facts") long cells,
    @Schema(description = "Those of which nothing is told, because too few people are in them")
        long hidden,
    @Schema(hidden = true) long lastFact) {}
