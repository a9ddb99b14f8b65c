package org.supportmarket.ordering.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mailbox that the report of each month goes to. */
@Schema(name = "ReportRecipient")
record RecipientView(
    UUID id,
    @Schema(examples = "commissioning@merrowdale.example") String address,
    Instant addedAt,
    @Schema(nullable = true, examples = "2026-10", description = "The last month it was sent of")
        String lastMonth,
    @Schema(nullable = true) Instant lastSentAt) {}
