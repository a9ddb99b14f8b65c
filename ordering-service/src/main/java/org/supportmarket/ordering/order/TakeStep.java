package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.delegation.SpendLimits;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Takes an order one step on, inside the transaction of the command that calls it. Of two steps at
 * once the second finds the order moved on.
 */
@ApplicationScoped
public class TakeStep {
  private final Orders orders;
  private final Holds holds;
  private final SpendLimits limits;
  private final RecordStep recordStep;
  private final Clock clock;

  TakeStep(Orders orders, Holds holds, SpendLimits limits, RecordStep recordStep, Clock clock) {
    this.orders = orders;
    this.holds = holds;
    this.limits = limits;
    this.recordStep = recordStep;
    this.clock = clock;
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

  private Effect<OrderView> take(Act act, Step step, Order order) {
    Transition taken = order.take(step, act, clock.instant());
    List<Transfer> moved = holds.move(order, taken.from().hold(), taken.to().hold());
    if (moved.stream().mapToLong(Transfer::pence).sum() != order.totalPence()) {
      throw Refusal.of(step.tooLate(), "The money of this order is no longer where it was.");
    }
    orders.flush();
    if (taken.to().hold() == HoldState.RELEASED) {
      OrderEvent placed = order.placed();
      limits.giveBack(placed.delegation(), placed.effectiveDate(), order.totalPence());
    }
    return recordStep.record(act, step, order, moved);
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.ORDER_UNKNOWN, "We know no such order of yours.");
  }
}
