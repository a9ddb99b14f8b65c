package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Takes a whole order one step on, inside the transaction of the command that calls it. Of two
 * steps at once the second finds the order moved on.
 */
@ApplicationScoped
public class TakeStep {
  private final Orders orders;
  private final Holds holds;
  private final RecordStep recordStep;

  TakeStep(Orders orders, Holds holds, RecordStep recordStep) {
    this.orders = orders;
    this.holds = holds;
    this.recordStep = recordStep;
  }

  /** A step of the person's own order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Effect<OrderView> forPerson(Act act, Step step, PersonRef person, UUID order) {
    return take(act, step, orders.lockedOfPerson(person, order).orElseThrow(TakeStep::unknown));
  }

  /** A step of an order made with this provider. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Effect<OrderView> forProvider(Act act, Step step, UUID provider, UUID order) {
    return take(act, step, orders.lockedOfProvider(provider, order).orElseThrow(TakeStep::unknown));
  }

  /** The person is content: with what was delivered, or with how a dispute was settled. */
  Effect<OrderView> confirm(Act act, PersonRef person, UUID wanted) {
    Order order = orders.lockedOfPerson(person, wanted).orElseThrow(TakeStep::unknown);
    return take(act, order.can(Step.SETTLE) ? Step.SETTLE : Step.CONFIRM, order);
  }

  /** A step of an order that is locked. */
  Effect<OrderView> take(Act act, Step step, Order order) {
    order.refuseUnless(step);
    if (step == Step.START && order.repeats()) {
      throw Refusal.of(
          OrderingProblem.WRONG_STATE, "What comes again begins with its first delivery.");
    }
    List<Hold.Move> moves =
        switch (step) {
          case ACCEPT -> moves(order, HoldState.COMMITTED);
          case DECLINE, EXPIRE -> moves(order, HoldState.RELEASED);
          case START, CONFIRM, DISPUTE, SETTLE, COMPLETE -> List.of();
          default -> throw new IllegalArgumentException(step + " is not of a whole order");
        };
    if (step == Step.DECLINE || step == Step.EXPIRE) {
      recordStep.giveBack(order, Order.plannedPence(order.open()));
    }
    switch (step) {
      case ACCEPT ->
          order.open().stream()
              .filter(o -> o.status() == OccurrenceStatus.PLACED)
              .forEach(o -> o.become(OccurrenceStatus.ACCEPTED));
      case DECLINE -> order.open().forEach(o -> o.become(OccurrenceStatus.DECLINED));
      case EXPIRE -> order.open().forEach(o -> o.become(OccurrenceStatus.EXPIRED));
      default -> {
        // The times of the order stay as they are.
      }
    }
    return recordStep.take(act, step, order, moves, null, 0);
  }

  private List<Hold.Move> moves(Order order, HoldState to) {
    return holds.of(order).stream()
        .filter(hold -> hold.state() == HoldState.RESERVED)
        .map(hold -> hold.to(to))
        .toList();
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.ORDER_UNKNOWN, "We know no such order of yours.");
  }
}
