package org.supportmarket.ordering.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to a person's money in a period, over all of their budgets. The entries lead from
 * the opening to the closing sums.
 */
record StatementView(
    LocalDate from, LocalDate to, UUID personId, Sums opening, Sums closing, List<Entry> entries) {

  /** Where the money was, in pence. */
  @Schema(name = "StatementSums")
  record Sums(
      long allocatedPence,
      long unreleasedPence,
      long availablePence,
      long contingencyPence,
      long reservedPence,
      long committedPence,
      long deliveredPence,
      long paidPence,
      long reclaimPence) {}

  /**
   * One move of money.
   *
   * @param amountPence its effect on what is available; 0 when money only moved between other
   *     states
   */
  @Schema(name = "StatementEntry")
  record Entry(
      Instant recordedAt,
      LocalDate effectiveDate,
      @Schema(examples = "placed") String kind,
      @Schema(nullable = true) UUID orderId,
      @Schema(examples = "Ordered from Bright Homes: Two hours of cleaning") String description,
      UUID budgetId,
      @Schema(examples = "-5000") long amountPence,
      @Schema(examples = "179250") long availableAfterPence) {}
}
