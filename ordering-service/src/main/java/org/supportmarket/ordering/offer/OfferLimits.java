package org.supportmarket.ordering.offer;

import java.time.LocalDate;

/**
 * Within which limits an offer is sold; each may be null.
 *
 * @param minimumQuantity units of one order at least
 * @param minimumMinutes of one visit at least; counts for support by the hour
 * @param priceFrom the first day the price holds
 * @param priceUntil the last day the price holds
 */
public record OfferLimits(
    Integer minimumQuantity, Integer minimumMinutes, LocalDate priceFrom, LocalDate priceUntil) {
  /** Sold by one unit, at any time. */
  public static final OfferLimits NONE = new OfferLimits(null, null, null, null);

  /** Whether the price holds on this day. */
  public boolean holdOn(LocalDate day) {
    return (priceFrom == null || !day.isBefore(priceFrom))
        && (priceUntil == null || !day.isAfter(priceUntil));
  }
}
