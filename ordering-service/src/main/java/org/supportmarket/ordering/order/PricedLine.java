package org.supportmarket.ordering.order;

import org.supportmarket.ordering.offer.Offer;

/**
 * A line with what it costs.
 *
 * @param minutes null unless the support is by the hour and shorter or longer than whole hours
 */
record PricedLine(Offer offer, int quantity, Integer minutes, long totalPence) {}
