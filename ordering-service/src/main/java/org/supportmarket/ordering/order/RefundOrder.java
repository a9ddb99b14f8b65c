package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * The provider gives back part or all of what is owed for an order: of the latest time first, and
 * to the pots that paid for it, never more than they did.
 */
@ApplicationScoped
public class RefundOrder {
  private final Orders orders;
  private final Holds holds;
  private final RecordStep recordStep;

  RefundOrder(Orders orders, Holds holds, RecordStep recordStep) {
    this.orders = orders;
    this.holds = holds;
    this.recordStep = recordStep;
  }

  /**
   * Refuses with order_unknown, wrong_state, refund_too_large (with most_pence).
   *
   * @param time of which time, or null for the latest
   * @param pence from 1 to what is still owed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Effect<OrderView> refund(Act act, UUID provider, UUID wanted, UUID time, long pence) {
    Order order = orders.lockedOfProvider(provider, wanted).orElseThrow(TakeStep::unknown);
    order.refuseUnless(Step.REFUND);
    List<Occurrence> owed =
        order.occurrences().reversed().stream()
            .filter(o -> o.keptPence() > 0 && (time == null || o.id().equals(time)))
            .toList();
    long most = owed.stream().mapToLong(Occurrence::keptPence).sum();
    if (pence < 1 || pence > most) {
      throw Refusal.of(
          OrderingProblem.REFUND_TOO_LARGE,
          "At most %s can be given back.".formatted(Pounds.of(most)),
          Map.of("most_pence", most));
    }
    List<Hold> held = holds.of(order);
    List<Hold.Move> moves = new ArrayList<>();
    long left = pence;
    for (Occurrence occurrence : owed) {
      long back = Math.min(left, occurrence.keptPence());
      if (back > 0) {
        moves.addAll(Shares.keep(held, occurrence, occurrence.keptPence() - back));
        occurrence.refund(back);
        left -= back;
      }
    }
    return recordStep.take(act, Step.REFUND, order, moves, time, pence);
  }
}
