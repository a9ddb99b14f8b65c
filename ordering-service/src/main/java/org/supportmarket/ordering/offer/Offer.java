package org.supportmarket.ordering.offer;

import java.util.UUID;

/**
 * What a provider offers, as the catalogue last told us: a copy to be frozen into an order.
 *
 * @param version the listing's version, at least 1; raised by every change a buyer would notice
 * @param category the category's slug
 * @param unit what one of it is: hour, visit, item, …; null where there is no price
 * @param pricePence price of one unit in pence, or null where the price has to be asked for
 * @param status published, suspended or withdrawn
 * @param orderable whether it can be ordered online now
 * @param limits how little of it is sold, and when
 * @param suspendedReason why it is suspended, or null
 * @param terms what cancelling costs, and where the price goes
 */
public record Offer(
    UUID listingId,
    int version,
    UUID providerId,
    String providerName,
    String name,
    String category,
    String unit,
    Long pricePence,
    String status,
    boolean orderable,
    OfferLimits limits,
    String suspendedReason,
    OfferTerms terms) {

  /** The fewest whole units an order of it may have. */
  public int fewestUnits() {
    int byQuantity = limits.minimumQuantity() == null ? 1 : limits.minimumQuantity();
    return "hour".equals(unit) && limits.minimumMinutes() != null
        ? Math.max(byQuantity, (limits.minimumMinutes() + 59) / 60)
        : byQuantity;
  }
}
