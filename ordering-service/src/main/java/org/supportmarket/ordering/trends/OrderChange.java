package org.supportmarket.ordering.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One change of one order, as trends need it: read from an event of our feed or from the database.
 *
 * @param eventId the order event's id, the same in both
 * @param previousStatus null at the first change
 * @param place where the event stands in the feed, sortable as text; empty if the feed has
 *     forgotten it
 * @param lines in the order's own order
 */
record OrderChange(
    UUID eventId,
    UUID personId,
    String council,
    UUID providerId,
    String status,
    String previousStatus,
    LocalDate effectiveDate,
    String place,
    List<Line> lines) {

  /**
   * A line of the order; its total does not change after placing.
   *
   * @param orderedChangePence by how much more is ordered of it now; null in events of before it
   *     was told, when a change of status was always of the whole line
   * @param deliveredChangePence by how much more is owed for it, or null likewise
   */
  record Line(
      UUID orderLineId,
      UUID listingId,
      String category,
      long totalPence,
      Long orderedChangePence,
      Long deliveredChangePence) {

    long ordered(int wholly) {
      return orderedChangePence == null ? wholly * totalPence : orderedChangePence;
    }

    long delivered(int wholly) {
      return deliveredChangePence == null ? wholly * totalPence : deliveredChangePence;
    }
  }
}
