package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A budget and where its money is; every sum in pence, together they are what was allocated. */
public record BudgetView(
    UUID id,
    @Schema(examples = "2026-27") String financialYear,
    @Schema(examples = "social_care") String fundingStream,
    @Schema(examples = "direct_payment") String holdingRoute,
    LocalDate startsOn,
    LocalDate endsOn,
    @Schema(examples = "624000") long allocatedPence,
    @Schema(examples = "312000") long unreleasedPence,
    @Schema(examples = "184250") long availablePence,
    @Schema(examples = "24000") long contingencyPence,
    @Schema(examples = "5000") long reservedPence,
    @Schema(examples = "12000") long committedPence,
    @Schema(examples = "86750") long deliveredPence,
    @Schema(examples = "0") long paidPence) {}
