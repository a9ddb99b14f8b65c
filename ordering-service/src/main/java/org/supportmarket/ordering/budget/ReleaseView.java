package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One release of a budget.
 *
 * @param comesOn the working day the money comes on
 * @param state planned, posted or stopped
 */
@Schema(name = "Release")
public record ReleaseView(
    int number,
    LocalDate dueOn,
    LocalDate comesOn,
    LocalDate periodFrom,
    LocalDate periodTo,
    long pence,
    long bridgingPence,
    String state,
    @Schema(nullable = true) LocalDate postedOn) {}
