package org.supportmarket.ordering.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Something bought from one provider for one person. Everything but the status is frozen when it is
 * placed; the history says how the status came about.
 */
@Entity
@DynamicUpdate // the service may change the status and nothing else
@Table(name = "orders")
class Order {
  @Id private UUID id;
  private UUID personId;
  private String council;
  private UUID providerId;
  private String providerName;
  private UUID budgetLineId;
  private OrderStatus status;
  private long totalPence;
  @Embedded private Decision decision;
  private Instant placedAt;
  private Instant recordedAt;

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<OrderLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<OrderEvent> events = new ArrayList<>();

  protected Order() {}

  /** Places an order for priced lines, which are all of one provider. */
  static Order place(
      Act act, PersonRef person, UUID budgetLine, List<PricedLine> priced, Instant recordedAt) {
    Order order = new Order();
    order.id = UUID.randomUUID();
    order.personId = person.id();
    order.council = person.council();
    order.providerId = priced.getFirst().offer().providerId();
    order.providerName = priced.getFirst().offer().providerName();
    order.budgetLineId = budgetLine;
    order.decision = Decision.anyPublishedOffer();
    order.placedAt = act.when();
    order.recordedAt = recordedAt;
    for (PricedLine line : priced) {
      order.lines.add(new OrderLine(order, order.lines.size() + 1, line));
      order.totalPence += line.totalPence();
    }
    order.take(Step.PLACE, act, recordedAt);
    return order;
  }

  /** Goes on by one step, or refuses because the order stands elsewhere. */
  Transition take(Step step, Act act, Instant recordedAt) {
    Transition taken =
        Transition.of(status, step)
            .orElseThrow(
                () ->
                    Refusal.of(
                        step.tooLate(), "The order is already %s.".formatted(status.code())));
    status = taken.to();
    lines.forEach(line -> line.move(taken.to(), act.day()));
    events.add(new OrderEvent(this, events.size() + 1, taken, act, recordedAt));
    return taken;
  }

  UUID id() {
    return id;
  }

  PersonRef person() {
    return new PersonRef(personId, council);
  }

  UUID providerId() {
    return providerId;
  }

  String providerName() {
    return providerName;
  }

  UUID budgetLineId() {
    return budgetLineId;
  }

  OrderStatus status() {
    return status;
  }

  long totalPence() {
    return totalPence;
  }

  Decision decision() {
    return decision;
  }

  Instant placedAt() {
    return placedAt;
  }

  List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  List<OrderEvent> events() {
    return List.copyOf(events);
  }

  OrderEvent placed() {
    return events.getFirst();
  }

  OrderEvent lastEvent() {
    return events.getLast();
  }

  boolean can(Step step) {
    return Transition.of(status, step).isPresent();
  }
}
