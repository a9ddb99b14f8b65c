package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.outbox.OutboxEvent;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;

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

  /**
   * @param orderedChangePence by how much more is ordered of it now; less than 0 for money that
   *     came back
   * @param deliveredChangePence by how much more is owed for it
   */
  record Line(
      UUID orderLineId,
      UUID listingId,
      int listingVersion,
      String listingName,
      String category,
      int quantity,
      long totalPence,
      long orderedChangePence,
      long deliveredChangePence) {}

  /** An event of the order with what it moved, to be put into the outbox under the same id. */
  static OutboxEvent of(Order order, OrderEvent last, List<Transfer> moved) {
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
            order.lines().stream()
                .map(
                    line ->
                        line.asEvent(
                            -moved(moved, line, AccountKind.AVAILABLE),
                            moved(moved, line, AccountKind.DELIVERED)))
                .toList());
    return new OutboxEvent(last.id(), TYPE, order.id().toString(), last.at(), changed);
  }

  /** What came into this account for a line, less what went out of it. */
  private static long moved(List<Transfer> transfers, OrderLine line, AccountKind account) {
    return transfers.stream()
        .filter(t -> line.id().equals(t.orderLine()))
        .mapToLong(t -> t.to() == account ? t.pence() : t.from() == account ? -t.pence() : 0)
        .sum();
  }
}
