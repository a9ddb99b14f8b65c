package org.supportmarket.ordering.order;

import java.util.List;
import org.supportmarket.ordering.offer.Offer;

/**
 * A line with what it costs.
 *
 * @param minutes null unless the support is by the hour and shorter or longer than whole hours
 * @param pence of each time
 * @param times when, once for each time
 */
record PricedLine(
    PurchaseLine wanted, Offer offer, int quantity, Integer minutes, long pence, List<When> times) {

  /** All times together. */
  long totalPence() {
    return pence * times.size();
  }
}
