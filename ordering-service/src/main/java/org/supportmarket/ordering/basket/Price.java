package org.supportmarket.ordering.basket;

import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.order.PriceNow;

/**
 * What a line costs now.
 *
 * @param offer as it is now; null for something else and where it is no longer known
 * @param priced null where it has no price now, and then
 * @param hurdle says why
 */
record Price(Offer offer, PriceNow.Priced priced, Hurdle hurdle) {}
