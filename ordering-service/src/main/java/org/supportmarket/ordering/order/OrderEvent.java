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
import org.supportmarket.kernel.database.OrderedId;
import org.supportmarket.ordering.audit.Act;

/** One change of an order: who, when, for whom, from what to what. Never changed. */
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
  private Step step;
  private Instant at;
  private LocalDate effectiveDate;
  private Instant recordedAt;
  private String actor;
  private String authority;
  private UUID actingFor;
  private UUID delegation;
  private boolean movesMoney;
  private UUID effectOf;
  private UUID occurrenceId;
  private long pence;

  protected OrderEvent() {}

  /**
   * What a change was about besides the status.
   *
   * @param movesMoney whether money changes its account
   * @param occurrence the one time it is about, or null
   * @param pence the sum it is about, or 0
   * @param effectOf what the key of the request was used for if not this event itself, or null
   */
  record About(boolean movesMoney, UUID occurrence, long pence, UUID effectOf) {}

  OrderEvent(Order order, int seq, Transition taken, Act act, Instant recordedAt, About about) {
    this.id = OrderedId.next();
    this.order = order;
    this.seq = seq;
    this.status = taken.to();
    this.previousStatus = taken.from();
    this.step = taken.step();
    this.at = act.when();
    this.effectiveDate = act.day();
    this.recordedAt = recordedAt;
    this.actor = act.actor();
    this.authority = act.authority();
    this.actingFor = act.actingFor();
    this.delegation = act.delegation();
    this.movesMoney = about.movesMoney();
    this.occurrenceId = about.occurrence();
    this.pence = about.pence();
    if (!taken.step().byJob()) {
      this.effectOf = about.effectOf() == null ? id : about.effectOf();
    }
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

  /** Whether it only carries on what the event before it began. */
  boolean continues() {
    return effectOf != null && !effectOf.equals(id) && previousStatus == status;
  }

  NewOrder.EventRow asRow() {
    return new NewOrder.EventRow(
        id,
        status.code(),
        step.code(),
        at,
        effectiveDate,
        recordedAt,
        actor,
        authority,
        actingFor,
        delegation,
        movesMoney,
        effectOf,
        pence);
  }

  OrderView.Change asView() {
    return new OrderView.Change(
        id, status, step, at, authority, actingFor, delegation, null, occurrenceId, pence, null);
  }
}
