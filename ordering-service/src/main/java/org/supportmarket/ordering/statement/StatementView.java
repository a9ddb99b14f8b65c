package org.supportmarket.ordering.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to a person's money in a period, over the budgets that are counted. The entries and
 * the flow lead from the opening to the closing sums; the parts say what for.
 *
 * @param counted which budgets that is, in words
 */
record StatementView(
    LocalDate from,
    LocalDate to,
    UUID personId,
    @Schema(examples = "This counts the budgets you can use today.") String counted,
    Sums opening,
    Flow flow,
    Sums closing,
    List<Part> byCategory,
    List<Part> byOutcome,
    List<Entry> entries) {

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
   * How the available money changed: opening + in − out − (reserved + committed + delivered + paid)
   * = closing. Money that went on from one state to the next is less in the one and more in the
   * other.
   */
  @Schema(name = "StatementFlow")
  record Flow(
      long inPence,
      long reservedPence,
      long committedPence,
      long deliveredPence,
      long paidPence,
      long outPence) {}

  /**
   * What the money was for.
   *
   * @param key a category's slug or an outcome's id; null for what has none
   * @param promisedPence more, or less, reserved and committed than before
   * @param usedPence more, or less, delivered and paid than before
   */
  @Schema(name = "StatementPart")
  record Part(
      @Schema(nullable = true, examples = "domestic-help") String key,
      @Schema(examples = "Help at home") String name,
      long promisedPence,
      long usedPence) {
    Part plus(Part other) {
      return new Part(
          key,
          name,
          Math.addExact(promisedPence, other.promisedPence),
          Math.addExact(usedPence, other.usedPence));
    }
  }

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
