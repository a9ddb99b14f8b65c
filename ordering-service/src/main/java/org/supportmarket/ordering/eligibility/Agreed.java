package org.supportmarket.ordering.eligibility;

import java.util.UUID;

/**
 * Something a person has asked the care manager, answered with yes or still waiting, or has bought
 * for an outcome of their plan.
 *
 * @param approval null for what was bought
 * @param listingId null for something that no catalogue has
 * @param outcomeId null where it was for none
 */
record Agreed(
    UUID approval,
    boolean waiting,
    UUID listingId,
    String category,
    UUID outcomeId,
    UUID budgetId,
    long unitPence,
    long totalPence) {

  /**
   * Whether it is the same cost and the same outcome; where no outcome was named, the same thing at
   * the same cost. What no catalogue has and no outcome says what for must be of that very sum.
   */
  boolean covers(Asked asked) {
    if (asked.totalPence() > totalPence) {
      return false;
    }
    if (outcomeId != null || asked.outcomeId() != null) {
      return outcomeId != null && outcomeId.equals(asked.outcomeId());
    }
    if (listingId == null || asked.listingId() == null) {
      return listingId == null
          && asked.listingId() == null
          && category.equals(asked.category())
          && budgetId.equals(asked.budgetId())
          && totalPence == asked.totalPence();
    }
    return listingId.equals(asked.listingId()) && asked.unitPence() <= unitPence;
  }
}
