package org.supportmarket.ordering.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A budget with all that was agreed about it and all that happened to it.
 *
 * @param version to be sent with a change, so that of two at once one wins
 * @param closedOn from this day nothing new can be bought from it, or null
 */
@Schema(name = "BudgetCase")
public record BudgetCaseView(
    UUID id,
    int version,
    UUID personId,
    String fundingStream,
    String holdingRoute,
    String financialYear,
    LocalDate startsOn,
    LocalDate endsOn,
    @Schema(nullable = true) LocalDate closedOn,
    Sums sums,
    Agreed agreed,
    Contribution contribution,
    @Schema(nullable = true) LeftOver leftOver,
    List<ReleaseView> releases,
    List<Change> history) {

  /** Where the money is, in pence. */
  @Schema(name = "BudgetSums")
  public record Sums(
      long allocatedPence,
      long unreleasedPence,
      long availablePence,
      long contingencyPence,
      long reservedPence,
      long committedPence,
      long deliveredPence,
      long paidPence,
      long reclaimPence) {
    /** What is promised or spent. */
    long usedPence() {
      return reservedPence + committedPence + deliveredPence + paidPence;
    }
  }

  /** The terms; the schedule's are null where money is released by hand. */
  @Schema(name = "BudgetTerms")
  public record Agreed(
      @Schema(nullable = true) String releaseEvery,
      @Schema(nullable = true) String releaseTiming,
      int carryOverPercent,
      String carryOverOf,
      List<String> contingencyWho,
      long contingencyMostPence) {}

  /**
   * The person's assessed contribution.
   *
   * @param way none, net or gross
   * @param pence over all of the budget's days
   * @param duePence of it by today
   * @param owedPence due and not paid; it never stands in the way of an order
   */
  @Schema(name = "BudgetContribution")
  public record Contribution(
      String way, long pence, long duePence, long paidPence, long owedPence) {}

  /**
   * What the council may ask back, after part of it was carried over.
   *
   * @param state proposed, agreed (asked back), challenged by the person, dropped or taken
   * @param decidedPence how much of it the council asks for; null until decided
   * @param takesOn the first day it may be taken, or null
   * @param keptPence what was not asked back and went on into the person's budget; null while it
   *     waits for one
   */
  @Schema(name = "BudgetLeftOver")
  public record LeftOver(
      String cause,
      long pence,
      long carriedPence,
      @Schema(nullable = true) UUID carriedInto,
      LocalDate proposedOn,
      @Schema(examples = "proposed") String state,
      @Schema(nullable = true) Long decidedPence,
      @Schema(nullable = true) LocalDate takesOn,
      @Schema(nullable = true) Long keptPence,
      @Schema(nullable = true) UUID keptInto) {}

  /** One change. */
  @Schema(name = "BudgetChange")
  public record Change(
      UUID id,
      String kind,
      long pence,
      LocalDate effectiveDate,
      Instant recordedAt,
      String authority,
      @Schema(nullable = true) String words) {
    Change inWords(String found) {
      return new Change(id, kind, pence, effectiveDate, recordedAt, authority, found);
    }
  }
}
