package org.supportmarket.ordering.order;

import java.util.List;
import java.util.UUID;

/**
 * What becomes one order: lines that are all of one provider.
 *
 * @param checkoutId what the key of the request was used for if it makes several orders; null for
 *     one order by itself
 */
public record Purchase(List<PurchaseLine> lines, UUID checkoutId) {}
