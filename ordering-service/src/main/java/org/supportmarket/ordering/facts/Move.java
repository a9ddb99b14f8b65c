package org.supportmarket.ordering.facts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of an order at one event of it and, where money moved, one budget it moved in. Of a line
 * without any there is one with nothing moved, on the budget that pays first.
 *
 * @param day when it took effect
 * @param placedOn when the order was placed
 * @param units planned by it, or with a minus no longer
 * @param known how the line was counted before, or null if it was not
 * @param now how it would be counted today, but for the agreed rates
 */
record Move(
    UUID eventId,
    String status,
    String previousStatus,
    LocalDate day,
    LocalDate placedOn,
    UUID personId,
    String council,
    UUID providerId,
    UUID orderLineId,
    UUID listingId,
    String category,
    String unit,
    long unitPricePence,
    long units,
    boolean repeating,
    UUID budgetLineId,
    String fundingStream,
    String holdingRoute,
    boolean moved,
    MovedPence pence,
    Traits known,
    Traits now) {}
