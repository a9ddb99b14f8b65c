package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A budget after a review.
 *
 * @param version as it was shown
 * @param from the day the new sums begin; what comes before stays
 * @param allocatedPence the new sum of the council's money for all of the budget's days
 * @param bridgingPence an extra sum that eases a lower budget: more of it at first, then less
 * @param bridgingReleases over how many releases
 * @param contributionPence what the person pays over all of the budget's days; null leaves it
 * @param terms what else was agreed; null leaves it
 * @param words why; the person reads it
 */
@Schema(name = "BudgetChangeRequest")
public record ChangeRequest(
    Integer version,
    LocalDate from,
    Long allocatedPence,
    Long bridgingPence,
    Integer bridgingReleases,
    Long contributionPence,
    Terms terms,
    String words) {

  /**
   * What else was agreed; null leaves it.
   *
   * @param carryOverPercent how much of a week's or a release's money may stay at the end, 0 to 100
   * @param carryOverOf week or release
   * @param contingencyWho who may draw on the contingency: self, supporter, care-manager
   * @param contingencyMostPence how much at once
   */
  @Schema(name = "BudgetTermsRequest")
  public record Terms(
      int carryOverPercent,
      String carryOverOf,
      List<String> contingencyWho,
      long contingencyMostPence) {}

  /** Whether only what was agreed changes, and no sum: then every release stays as it is. */
  boolean onlyTerms(long delta) {
    return terms != null && delta == 0 && bridging() == 0;
  }

  long bridging() {
    return bridgingPence == null ? 0 : bridgingPence;
  }
}
