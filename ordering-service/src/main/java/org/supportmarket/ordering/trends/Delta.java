package org.supportmarket.ordering.trends;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A document of the purchases index: what one change of one order line adds or takes away. Never
 * changed once written.
 *
 * @param person our own id of a person, a pseudonym; here only to count different ones
 * @param day when it took effect, a London day
 * @param orders counts an order once, on its first line
 * @param categoryOrders counts it once in each category it has lines of
 */
record Delta(
    @JsonIgnore String id,
    String place,
    LocalDate day,
    String council,
    UUID provider,
    String category,
    UUID listing,
    UUID person,
    long orderedPence,
    long deliveredPence,
    int orders,
    int categoryOrders) {

  /** One for each line of the order for which the change counts. */
  static List<Delta> of(OrderChange change) {
    int ordered = Counted.orderedBy(change.previousStatus(), change.status());
    int delivered = Counted.deliveredBy(change.previousStatus(), change.status());
    List<Delta> deltas = new ArrayList<>();
    Set<String> categories = new HashSet<>();
    boolean first = true;
    for (OrderChange.Line line : change.lines()) {
      Delta delta =
          new Delta(
              change.eventId() + "." + line.orderLineId(),
              change.place(),
              change.effectiveDate(),
              change.council(),
              change.providerId(),
              line.category(),
              line.listingId(),
              change.personId(),
              line.ordered(ordered),
              line.delivered(delivered),
              first ? ordered : 0,
              categories.add(line.category()) ? ordered : 0);
      first = false;
      if (delta.counts()) {
        deltas.add(delta);
      }
    }
    return deltas;
  }

  private boolean counts() {
    return orderedPence != 0 || deliveredPence != 0 || orders != 0 || categoryOrders != 0;
  }
}
