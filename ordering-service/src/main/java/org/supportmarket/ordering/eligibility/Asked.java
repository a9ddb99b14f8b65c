package org.supportmarket.ordering.eligibility;

import java.util.UUID;

/**
 * One thing that somebody would like to pay for.
 *
 * @param listingId null for something that no catalogue has
 * @param category the catalogue's slug, {@value #SOMETHING_ELSE} without a listing
 * @param kind the listing's kind, or null if it is not known
 * @param providerId null where nobody known here sells it
 * @param unit hour, visit, item, …
 * @param unitPence price of one unit, not negative
 * @param totalPence what it costs each time, positive
 * @param budgetId the pot that pays, which is of this stream and held by this route
 * @param outcomeId the outcome of the plan it is for, or null
 */
public record Asked(
    UUID listingId,
    String category,
    String kind,
    UUID providerId,
    String unit,
    long unitPence,
    long totalPence,
    UUID budgetId,
    String fundingStream,
    String holdingRoute,
    UUID outcomeId) {
  /** The category of what no catalogue has. */
  public static final String SOMETHING_ELSE = "something-else";

  /** The same without saying who pays. */
  Asked fromAnyPot() {
    return new Asked(
        listingId,
        category,
        kind,
        providerId,
        unit,
        unitPence,
        totalPence,
        null,
        null,
        null,
        outcomeId);
  }
}
