package org.supportmarket.ordering.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody a council is responsible for, with totals over the budgets usable today.
 *
 * @param hasLogin whether they sign in themselves
 */
@Schema(name = "CouncilPerson")
record PersonRow(
    UUID personId,
    @Schema(nullable = true) String name,
    LocalDate registeredOn,
    boolean hasLogin,
    int budgets,
    long allocatedPence,
    long availablePence) {}
