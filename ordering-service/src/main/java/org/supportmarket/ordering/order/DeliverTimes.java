package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Something of an order happened: what was promised for it is owed, and where it was less than
 * ordered, the rest is free again.
 */
@ApplicationScoped
public class DeliverTimes {
  private final Orders orders;
  private final Holds holds;
  private final RecordStep recordStep;

  DeliverTimes(Orders orders, Holds holds, RecordStep recordStep) {
    this.orders = orders;
    this.holds = holds;
    this.recordStep = recordStep;
  }

  /**
   * What happened.
   *
   * @param time which time, or null for the next of what repeats, and for all of what does not
   * @param quantity of one time, how many of the units that were ordered; or null for all
   * @param pence of one time, how much of its price; or null for all
   */
  public record Delivered(UUID time, Integer quantity, Long pence) {
    /** As ordered. */
    public static final Delivered ALL = new Delivered(null, null, null);
  }

  /** Refuses with order_unknown, wrong_state, invalid_quantity, nothing_held. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Effect<OrderView> deliver(Act act, UUID provider, UUID wanted, Delivered delivered) {
    Order order = orders.lockedOfProvider(provider, wanted).orElseThrow(TakeStep::unknown);
    order.refuseUnless(Step.DELIVER);
    List<Occurrence> times = times(order, delivered.time());
    if (times.size() > 1 && (delivered.quantity() != null || delivered.pence() != null)) {
      throw Refusal.of(
          OrderingProblem.INVALID_QUANTITY, "Say which of the times was delivered in part.");
    }
    List<Hold> held = holds.of(order);
    List<Hold.Move> moves = new ArrayList<>();
    long owed = 0;
    for (Occurrence time : times) {
      long pence = owed(time, delivered);
      moves.addAll(Shares.keep(held, time, pence));
      time.deliver(pence, act.day());
      owed += pence;
    }
    Step step = order.open().isEmpty() ? Step.DELIVER : Step.DELIVER_ONE;
    UUID about = times.size() == 1 && order.occurrences().size() > 1 ? times.getFirst().id() : null;
    return recordStep.take(act, step, order, moves, about, owed);
  }

  private static List<Occurrence> times(Order order, UUID time) {
    List<Occurrence> open = order.open();
    List<Occurrence> found =
        time != null
            ? open.stream().filter(o -> o.id().equals(time)).toList()
            : order.repeats() ? open.subList(0, 1) : open;
    if (found.isEmpty()) {
      throw Refusal.of(OrderingProblem.WRONG_STATE, "This is not to be delivered any more.");
    }
    if (found.stream().anyMatch(o -> o.status() != OccurrenceStatus.ACCEPTED)) {
      throw Refusal.of(
          OrderingProblem.NOTHING_HELD,
          "No money is held for this time yet. It will be when more of the budget is released.");
    }
    return found;
  }

  /** What is owed for one time, rounded half up. */
  private static long owed(Occurrence time, Delivered delivered) {
    if (delivered.quantity() != null && delivered.pence() != null) {
      throw invalid(time);
    }
    if (delivered.pence() != null) {
      if (delivered.pence() < 1 || delivered.pence() > time.pence()) {
        throw invalid(time);
      }
      return delivered.pence();
    }
    if (delivered.quantity() == null) {
      return time.pence();
    }
    int quantity = delivered.quantity();
    if (quantity < 1 || quantity > time.units()) {
      throw invalid(time);
    }
    return Math.max(1, (2 * time.pence() * quantity + time.units()) / (2L * time.units()));
  }

  private static Refusal invalid(Occurrence time) {
    return Refusal.of(
        OrderingProblem.INVALID_QUANTITY,
        "Say either how many, from 1 to %d, or how much money, up to %s."
            .formatted(time.units(), Pounds.of(time.pence())));
  }
}
