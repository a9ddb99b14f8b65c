package org.supportmarket.ordering.order;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One time that something of a line happens: what is held, delivered and invoiced. */
@Entity
@DynamicUpdate // the service may change status and delivered_on and nothing else
@Table(name = "occurrence")
class Occurrence {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private OrderLine orderLine;

  private int position;
  private OrderStatus status;
  private long pence;
  private LocalDate deliveredOn;

  protected Occurrence() {}

  Occurrence(OrderLine orderLine, int position, long pence) {
    this.id = UUID.randomUUID();
    this.orderLine = orderLine;
    this.position = position;
    this.pence = pence;
  }

  void move(OrderStatus to, LocalDate day) {
    status = to;
    if (to == OrderStatus.DELIVERED) {
      deliveredOn = day;
    }
  }

  UUID id() {
    return id;
  }

  UUID orderLineId() {
    return orderLine.id();
  }

  OrderStatus status() {
    return status;
  }

  long pence() {
    return pence;
  }
}
