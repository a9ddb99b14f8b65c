package org.supportmarket.ordering.facts;

/**
 * What one event did to the money of a line in one budget, as the ledger booked it; minus for what
 * went the other way. Planned is always the sum of reserved, committed and delivered.
 *
 * @param plannedPence taken out of what can be spent
 * @param deliveredPence owed for what was delivered, paid or not
 * @param cancelledPence planned once and given back
 */
record MovedPence(
    long plannedPence,
    long reservedPence,
    long committedPence,
    long deliveredPence,
    long paidPence,
    long cancelledPence) {}
