package org.supportmarket.ordering.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something somebody would like to buy: a listing, or something that no catalogue has.
 *
 * @param quantity 1 if left out
 * @param minutes null unless the support is by the hour and shorter or longer than whole hours
 * @param budgetId null for the budget with the most to spend
 */
record WishRequest(
    @Schema(nullable = true) UUID listingId,
    @Schema(nullable = true) SomethingElse somethingElse,
    @Schema(nullable = true, examples = "2") Long quantity,
    @Schema(nullable = true, examples = "90") Integer minutes,
    @Schema(nullable = true) UUID budgetId,
    @Schema(nullable = true) UUID outcomeId) {

  /** In the person's own words, and what it costs. */
  record SomethingElse(
      @Schema(examples = "A season ticket", maxLength = 300) String words,
      @Schema(examples = "25000") Long pence) {}
}
