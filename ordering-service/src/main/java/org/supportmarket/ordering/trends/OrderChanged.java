package org.supportmarket.ordering.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedEvent;

/** What we read of this service's own event of this name. */
record OrderChanged(
    UUID personId,
    String council,
    UUID providerId,
    String status,
    String previousStatus,
    LocalDate effectiveDate,
    List<OrderChange.Line> lines) {
  static final String TYPE = "org.supportmarket.ordering.order-changed.v1";

  OrderChange of(FeedEvent event) {
    return new OrderChange(
        event.id(),
        personId,
        council,
        providerId,
        status,
        previousStatus,
        effectiveDate,
        place(event.cursor()),
        lines);
  }

  /** A cursor as text of a fixed width, which sorts as the cursors do. */
  static String place(Cursor cursor) {
    return "%010d.%019d.%019d".formatted(cursor.generation(), cursor.xid(), cursor.id());
  }
}
