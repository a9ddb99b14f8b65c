package org.supportmarket.ordering.order;

import java.util.List;
import java.util.UUID;

/**
 * A priced line with which budgets pay and whether they may.
 *
 * @param pots at least one, in the order in which they pay
 */
record DecidedLine(PricedLine priced, List<UUID> pots, Decision decision) {}
