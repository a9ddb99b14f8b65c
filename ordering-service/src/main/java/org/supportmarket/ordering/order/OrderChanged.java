package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.outbox.OutboxEvent;

/** Told to whoever reads our feed: ratings, and our own index of purchases. */
record OrderChanged(
    UUID orderEventId,
    UUID orderId,
    UUID personId,
    String council,
    UUID providerId,
    String providerName,
    OrderStatus status,
    OrderStatus previousStatus,
    LocalDate effectiveDate,
    List<Line> lines) {
  static final String TYPE = "org.supportmarket.ordering.order-changed.v1";

  record Line(
      UUID orderLineId,
      UUID listingId,
      int listingVersion,
      String listingName,
      String category,
      int quantity,
      long totalPence) {}

  /** The order's last event, to be put into the outbox under the same id. */
  static OutboxEvent lastOf(Order order) {
    OrderEvent last = order.lastEvent();
    OrderChanged changed =
        new OrderChanged(
            last.id(),
            order.id(),
            order.person().id(),
            order.person().council(),
            order.providerId(),
            order.providerName(),
            last.status(),
            last.previousStatus(),
            last.effectiveDate(),
            order.lines().stream().map(OrderLine::asEvent).toList());
    return new OutboxEvent(last.id(), TYPE, order.id().toString(), last.at(), changed);
  }
}
