package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;

/** Takes an order back before it is delivered; all of its money is free again. */
@ApplicationScoped
public class CancelOrder {
  private final Idempotency idempotency;
  private final TakeStep takeStep;

  CancelOrder(Idempotency idempotency, TakeStep takeStep) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
  }

  /** Refuses with order_unknown or not_cancellable. */
  @Transactional
  public OrderView cancel(Act act, String key, PersonRef person, UUID order) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, Step.CANCEL.action(), person.id(), order),
        () -> takeStep.forPerson(act, Step.CANCEL, person, order));
  }
}
