package org.supportmarket.ordering.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.Step;
import org.supportmarket.ordering.order.TakeStep;

/** The provider did what was ordered: the money promised is owed to them. */
@ApplicationScoped
public class DeliverOrder {
  private final Idempotency idempotency;
  private final TakeStep takeStep;

  DeliverOrder(Idempotency idempotency, TakeStep takeStep) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
  }

  /** Refuses with order_unknown or wrong_state. */
  @Transactional
  public OrderView deliver(Act act, String key, UUID provider, UUID order) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, "order.deliver", provider, order),
        () -> takeStep.forProvider(act, Step.DELIVER, provider, order));
  }
}
