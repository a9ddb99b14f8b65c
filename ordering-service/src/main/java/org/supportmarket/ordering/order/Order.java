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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.supportmarket.kernel.database.OrderedId;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Something bought from one provider for one person. Everything but the status is frozen when it is
 * placed; the history says how the status came about. Only what is planned, without money held for
 * it, may come to cost what its provider tells of for its day; the sum follows.
 */
@Entity
@DynamicUpdate // the service may change the status and the sum and nothing else
@Table(name = "orders")
class Order {
  private static final Comparator<Occurrence> SOONEST_FIRST =
      Comparator.comparing(
              (Occurrence o) -> o.when().day(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(o -> o.line().position())
          .thenComparing(Occurrence::position);

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
  private UUID checkoutId;

  @OneToMany(mappedBy = "order")
  @OrderBy("position")
  private List<OrderLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<OrderEvent> events = new ArrayList<>();

  protected Order() {}

  /** Places an order for priced lines, which are all of one provider; no money is held yet. */
  static Order place(
      Act act, PersonRef person, List<DecidedLine> decided, UUID checkout, Instant recordedAt) {
    DecidedLine first = decided.getFirst();
    Order order = new Order();
    order.id = OrderedId.next();
    order.personId = person.id();
    order.council = person.council();
    order.providerId = first.priced().offer().providerId();
    order.providerName = first.priced().offer().providerName();
    order.budgetLineId = first.pots().getFirst();
    order.decision = Decision.gravest(decided.stream().map(DecidedLine::decision).toList());
    order.placedAt = act.when();
    order.recordedAt = recordedAt;
    order.checkoutId = checkout;
    for (DecidedLine line : decided) {
      order.lines.add(
          new OrderLine(
              order, order.lines.size() + 1, line.priced(), line.pots(), line.decision()));
      order.totalPence += line.priced().totalPence();
    }
    order.take(
        Step.PLACE, act, recordedAt, new OrderEvent.About(true, null, order.totalPence, checkout));
    return order;
  }

  /** Goes on by one step, or refuses because the order stands elsewhere. */
  Transition take(Step step, Act act, Instant recordedAt, OrderEvent.About about) {
    Transition taken = refuseUnless(step);
    status = taken.to();
    events.add(new OrderEvent(this, events.size() + 1, taken, act, recordedAt, about));
    return taken;
  }

  /** Writes down another part of the step that was taken last. */
  void carryOn(Step step, Act act, Instant recordedAt, UUID begun) {
    events.add(
        new OrderEvent(
            this,
            events.size() + 1,
            new Transition(status, step, status),
            act,
            recordedAt,
            new OrderEvent.About(true, null, 0, begun)));
  }

  /** One of its times costs so much more, or less. */
  void add(long pence) {
    totalPence += pence;
  }

  /** Where the step leads, or a refusal. */
  Transition refuseUnless(Step step) {
    return Transition.of(status, step)
        .orElseThrow(
            () ->
                Refusal.of(
                    step.tooLate(),
                    "The order is already %s.".formatted(status.code().replace('_', ' '))));
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

  Instant recordedAt() {
    return recordedAt;
  }

  UUID checkoutId() {
    return checkoutId;
  }

  List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  /** Every time of every line, the soonest first. */
  List<Occurrence> occurrences() {
    return lines.stream()
        .flatMap(line -> line.occurrences().stream())
        .sorted(SOONEST_FIRST)
        .toList();
  }

  /** Those still to come, the soonest first. */
  List<Occurrence> open() {
    return occurrences().stream().filter(Occurrence::isOpen).toList();
  }

  boolean someDelivered() {
    return occurrences().stream().anyMatch(o -> o.status() == OccurrenceStatus.DELIVERED);
  }

  /** Whether one of the times that are to come can be taken back and the order stays. */
  boolean canSkip() {
    return can(Step.SKIP) && (open().size() > 1 || open().size() == 1 && someDelivered());
  }

  /** Of these, what is only planned. */
  static long plannedPence(List<Occurrence> times) {
    return times.stream()
        .filter(time -> time.status() == OccurrenceStatus.PLANNED)
        .mapToLong(Occurrence::pence)
        .sum();
  }

  Optional<Occurrence> occurrence(UUID wanted) {
    return occurrences().stream().filter(o -> o.id().equals(wanted)).findFirst();
  }

  boolean repeats() {
    return lines.stream().anyMatch(OrderLine::repeats);
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
