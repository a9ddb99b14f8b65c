package org.supportmarket.ordering.plan;

import org.supportmarket.ordering.eligibility.Asked;
import org.supportmarket.ordering.offer.Offer;

/**
 * Something somebody would like to buy, priced.
 *
 * @param offer null for something that no catalogue has
 * @param words the person's own for that, else null
 */
record Wish(Offer offer, String words, int quantity, Integer minutes, Asked asked) {}
