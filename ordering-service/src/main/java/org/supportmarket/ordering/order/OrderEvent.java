package org.supportmarket.ordering.order;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.supportmarket.ordering.audit.Act;

/** One change of an order: who, when, from what to what. Never changed. */
@Entity
@Immutable
@Table(name = "order_event")
class OrderEvent {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Order order;

  private int seq;
  private OrderStatus status;
  private OrderStatus previousStatus;
  private Instant at;
  private LocalDate effectiveDate;
  private Instant recordedAt;
  private String actor;
  private String authority;
  private UUID actingFor;
  private UUID delegation;

  protected OrderEvent() {}

  OrderEvent(Order order, int seq, Transition taken, Act act, Instant recordedAt) {
    this.id = UUID.randomUUID();
    this.order = order;
    this.seq = seq;
    this.status = taken.to();
    this.previousStatus = taken.from();
    this.at = act.when();
    this.effectiveDate = act.day();
    this.recordedAt = recordedAt;
    this.actor = act.actor();
    this.authority = act.authority();
    this.actingFor = act.actingFor();
    this.delegation = act.delegation();
  }

  UUID id() {
    return id;
  }

  OrderStatus status() {
    return status;
  }

  OrderStatus previousStatus() {
    return previousStatus;
  }

  Instant at() {
    return at;
  }

  LocalDate effectiveDate() {
    return effectiveDate;
  }

  /** By what right it was done for the person, or null. */
  UUID delegation() {
    return delegation;
  }

  OrderView.Change asView() {
    return new OrderView.Change(status, at, authority, actingFor, delegation, null, null);
  }
}
