package org.supportmarket.ordering.budget;

import java.util.Set;

/**
 * What was agreed about a budget beside its sums.
 *
 * @param contributionPence what the person pays over all of the budget's days; 0 without one
 * @param carryOverPercent how much of a week's or a release's money may stay at the end
 * @param carryOverOf week or release
 * @param contingencyWho who may draw on the contingency: self, supporter, care-manager
 * @param contingencyMostPence how much at once
 */
public record BudgetRules(
    ContributionWay contributionWay,
    long contributionPence,
    int carryOverPercent,
    String carryOverOf,
    Set<String> contingencyWho,
    long contingencyMostPence) {

  /** Nothing special was agreed. */
  public static final BudgetRules NONE =
      new BudgetRules(ContributionWay.NONE, 0, 0, "week", Set.of("care-manager"), 0);

  public BudgetRules {
    contingencyWho = Set.copyOf(contingencyWho);
  }
}
