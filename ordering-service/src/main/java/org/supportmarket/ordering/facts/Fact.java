package org.supportmarket.ordering.facts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of {@code purchase_fact}: what one event did to one line of an order from one budget.
 *
 * @param place of the event in our feed, sortable as text; empty if the feed has forgotten it
 * @param orders counts an order once, on its first line and pot
 * @param categoryOrders counts it once in each category it has lines of
 * @param personKey for counting different people only; empty if they are not to be counted
 */
record Fact(
    UUID eventId,
    UUID orderLineId,
    UUID budgetLineId,
    String place,
    LocalDate day,
    String council,
    String category,
    UUID providerId,
    UUID listingId,
    String holdingRoute,
    String fundingStream,
    boolean repeating,
    String unit,
    long unitPricePence,
    long units,
    int orders,
    int categoryOrders,
    String personKey,
    @JsonUnwrapped Traits traits,
    @JsonUnwrapped MovedPence pence) {}
