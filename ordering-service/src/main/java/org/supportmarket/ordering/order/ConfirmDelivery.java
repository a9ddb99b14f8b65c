package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.notice.RaiseTask;
import org.supportmarket.ordering.person.PersonRef;

/** The person says that it was as agreed, or, where it was not, that it is put right now. */
@ApplicationScoped
public class ConfirmDelivery {
  private final Idempotency idempotency;
  private final TakeStep takeStep;
  private final RaiseTask raiseTask;

  ConfirmDelivery(Idempotency idempotency, TakeStep takeStep, RaiseTask raiseTask) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
    this.raiseTask = raiseTask;
  }

  /** Refuses with order_unknown or wrong_state. */
  @Transactional
  public OrderView confirm(Act act, String key, PersonRef person, UUID order) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, Step.CONFIRM.action(), person.id(), order),
        () -> confirmed(act, person, order));
  }

  private Effect<OrderView> confirmed(Act act, PersonRef person, UUID order) {
    raiseTask.settle(
        act, person, DisputeDelivery.TASK, order, "The person says that it has been put right.");
    return takeStep.confirm(act, person, order);
  }
}
