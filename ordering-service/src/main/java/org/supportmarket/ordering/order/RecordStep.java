package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.delegation.SpendLimits;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Group;
import org.supportmarket.ordering.ledger.InsufficientFunds;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Takes a step and books it: money, event to others and audit, under one id. */
@ApplicationScoped
class RecordStep {
  private final Orders orders;
  private final Holds holds;
  private final SpendLimits limits;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Audit audit;
  private final Database database;
  private final Clock clock;

  RecordStep(
      Orders orders,
      Holds holds,
      SpendLimits limits,
      Ledger ledger,
      Outbox outbox,
      Audit audit,
      Database database,
      Clock clock) {
    this.orders = orders;
    this.holds = holds;
    this.limits = limits;
    this.ledger = ledger;
    this.outbox = outbox;
    this.audit = audit;
    this.database = database;
    this.clock = clock;
  }

  private record Way(UUID pot, AccountKind from, AccountKind to, UUID orderLine) {}

  /**
   * A new order: what is to be written for it is in the effect.
   *
   * @param before what has to be written before it is booked
   * @return unwritten; writing it refuses with insufficient_funds
   */
  Effect<OrderView> recordNew(Act act, Order order, List<Change> before, List<Transfer> transfers) {
    List<List<Transfer>> parts = parts(transfers);
    if (parts.size() > 1) {
      throw Refusal.of(
          OrderingProblem.INVALID_LINES,
          "So many lines cannot be paid from several budgets at once. Make two orders.");
    }
    List<Change> changes = new ArrayList<>(before);
    for (Change change : changes(act, Step.PLACE, order, order.lastEvent(), parts)) {
      changes.add(change.refusedAs(RecordStep::tooLittle));
    }
    return new Effect<>(order.lastEvent().id(), OrderView.of(order), List.copyOf(changes));
  }

  private static RuntimeException tooLittle(RuntimeException refusal) {
    return refusal instanceof InsufficientFunds e
        ? HoldMoney.tooLittle(
            List.of(e.budgetLine()), e.availablePence() + e.shortPence(), e.availablePence())
        : refusal;
  }

  /**
   * A step of an order that is locked.
   *
   * @param occurrence the one time it is about, or null
   * @param pence the sum it is about, or 0
   */
  Effect<OrderView> take(
      Act act, Step step, Order order, List<Hold.Move> moves, UUID occurrence, long pence) {
    List<Transfer> moved = holds.move(order, step, moves);
    giveBack(order, moves.stream().mapToLong(move -> move.hold().pence() - move.keptPence()).sum());
    return book(act, step, order, moved, occurrence, pence);
  }

  /** What is not spent after all a supporter may spend again, in the month of the order. */
  void giveBack(Order order, long pence) {
    OrderEvent placed = order.events().getFirst();
    limits.giveBack(placed.delegation(), placed.effectiveDate(), pence);
  }

  /** Holds the supporter's month of the order, for whoever changes it after holding money. */
  void holdAllowance(Order order) {
    OrderEvent placed = order.events().getFirst();
    limits.hold(placed.delegation(), placed.effectiveDate());
  }

  /** The same where the money was moved from or to the holds already. */
  Effect<OrderView> book(
      Act act, Step step, Order order, List<Transfer> moved, UUID occurrence, long pence) {
    List<List<Transfer>> parts = parts(moved);
    order.take(
        step,
        act,
        clock.instant(),
        new OrderEvent.About(!moved.isEmpty(), occurrence, pence, null));
    OrderEvent first = order.lastEvent();
    for (int i = 1; i < parts.size(); i++) {
      order.carryOn(step, act, clock.instant(), first.id());
    }
    orders.flush();
    database.together(changes(act, step, order, first, parts));
    return new Effect<>(first.id(), OrderView.of(order));
  }

  private List<Change> changes(
      Act act, Step step, Order order, OrderEvent first, List<List<Transfer>> parts) {
    List<OrderEvent> events =
        order.events().subList(order.events().indexOf(first), order.events().size());
    List<Change> changes = new ArrayList<>();
    List<OutboxEvent> told = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      List<Transfer> part = parts.isEmpty() ? List.of() : parts.get(i);
      if (!part.isEmpty()) {
        changes.add(ledger.posting(group(act, step, order, events.get(i)), part));
      }
      told.add(OrderChanged.of(order, events.get(i), part));
    }
    changes.add(outbox.adding(told));
    changes.add(
        audit.entry(
            act,
            step.action(),
            new About(
                order.person().id(),
                order.person().council(),
                order.providerId(),
                "order",
                order.id())));
    return changes;
  }

  private static Group group(Act act, Step step, Order order, OrderEvent event) {
    return new Group(
        step.done(),
        event.id(),
        order.id(),
        order.person().id(),
        order.person().council(),
        order.providerId(),
        act.actor(),
        act.actingFor(),
        event.effectiveDate());
  }

  /** As the ledger takes them: where there are many, the times of a line are booked together. */
  private static List<List<Transfer>> parts(List<Transfer> transfers) {
    List<Transfer> booked =
        transfers.size() <= Ledger.MOST_TRANSFERS ? transfers : together(transfers);
    List<List<Transfer>> parts = new ArrayList<>();
    for (int i = 0; i < booked.size(); i += Ledger.MOST_TRANSFERS) {
      parts.add(booked.subList(i, Math.min(i + Ledger.MOST_TRANSFERS, booked.size())));
    }
    return parts;
  }

  private static List<Transfer> together(List<Transfer> transfers) {
    Map<Way, Long> sums = new LinkedHashMap<>();
    transfers.forEach(
        t ->
            sums.merge(
                new Way(t.budgetLine(), t.from(), t.to(), t.orderLine()),
                t.pence(),
                Math::addExact));
    return sums.entrySet().stream()
        .map(
            e ->
                new Transfer(
                    e.getKey().pot(),
                    e.getKey().from(),
                    e.getKey().to(),
                    e.getValue(),
                    e.getKey().orderLine(),
                    null))
        .toList();
  }
}
