package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;

/** The person says that it was as agreed, or, where it was not, that it is put right now. */
@ApplicationScoped
public class ConfirmDelivery {
  private final Idempotency idempotency;
  private final TakeStep takeStep;

  ConfirmDelivery(Idempotency idempotency, TakeStep takeStep) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
  }

  /** Refuses with order_unknown or wrong_state. */
  @Transactional
  public OrderView confirm(Act act, String key, PersonRef person, UUID order) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, Step.CONFIRM.action(), person.id(), order),
        () -> takeStep.confirm(act, person, order));
  }
}
