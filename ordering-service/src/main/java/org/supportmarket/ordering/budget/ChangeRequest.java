package org.supportmarket.ordering.budget;

import java.time.LocalDate;
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
    String words) {

  long bridging() {
    return bridgingPence == null ? 0 : bridgingPence;
  }
}
