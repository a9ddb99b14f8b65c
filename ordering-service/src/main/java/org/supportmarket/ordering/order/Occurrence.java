package org.supportmarket.ordering.order;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.supportmarket.kernel.database.OrderedId;

/** One time that something of a line happens: what is held, delivered and invoiced. */
@Entity
@DynamicUpdate // the service may change what has become of it and nothing else
@Table(name = "occurrence")
class Occurrence {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private OrderLine orderLine;

  private int position;
  private OccurrenceStatus status;
  private long pence;
  private int units;
  private LocalDate dueOn;
  private Instant startsAt;
  private LocalDate deliveredOn;
  private long deliveredPence;
  private long refundedPence;

  protected Occurrence() {}

  Occurrence(OrderLine orderLine, int position, PricedLine line, When when) {
    this.id = OrderedId.next();
    this.orderLine = orderLine;
    this.position = position;
    this.status = OccurrenceStatus.PLANNED;
    this.pence = line.pence();
    this.units = line.quantity();
    this.dueOn = when.day();
    this.startsAt = when.startsAt();
  }

  /** Money is held for it: it stands where its order does. */
  void hold(OrderStatus order) {
    status = order == OrderStatus.PLACED ? OccurrenceStatus.PLACED : OccurrenceStatus.ACCEPTED;
  }

  /** Its provider has told of another price for its day; no money was held for it. */
  void costs(long newPence) {
    orderLine.add(newPence - pence);
    pence = newPence;
  }

  void become(OccurrenceStatus to) {
    status = to;
  }

  /** It happened, and this much of its price is owed for it. */
  void deliver(long owedPence, LocalDate day) {
    status = OccurrenceStatus.DELIVERED;
    deliveredPence = owedPence;
    deliveredOn = day;
  }

  /** It is taken back, and this much of its price is owed all the same. */
  void takeBack(OccurrenceStatus to, long chargedPence) {
    status = to;
    deliveredPence = chargedPence;
  }

  void refund(long backPence) {
    refundedPence += backPence;
  }

  UUID id() {
    return id;
  }

  UUID orderLineId() {
    return orderLine.id();
  }

  OrderLine line() {
    return orderLine;
  }

  int position() {
    return position;
  }

  OccurrenceStatus status() {
    return status;
  }

  boolean isOpen() {
    return status.isOpen();
  }

  long pence() {
    return pence;
  }

  int units() {
    return units;
  }

  When when() {
    return new When(dueOn, startsAt);
  }

  /** What was delivered of it, or charged for cancelling it late. */
  long owedPence() {
    return deliveredPence;
  }

  /** The same less what came back. */
  long keptPence() {
    return deliveredPence - refundedPence;
  }

  NewOrder.TimeRow asRow() {
    return new NewOrder.TimeRow(
        id, orderLine.id(), position, status.code(), pence, units, dueOn, startsAt);
  }

  OrderView.Time asView() {
    return new OrderView.Time(
        id,
        position,
        status,
        dueOn,
        startsAt,
        units,
        pence,
        deliveredPence,
        refundedPence,
        deliveredOn);
  }
}
