package org.supportmarket.ordering.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.Step;
import org.supportmarket.ordering.order.TakeStep;

/** The provider says yes: the money held is promised to them. */
@ApplicationScoped
public class AcceptOrder {
  private final Idempotency idempotency;
  private final TakeStep takeStep;

  AcceptOrder(Idempotency idempotency, TakeStep takeStep) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
  }

  /** Refuses with order_unknown or wrong_state. */
  @Transactional
  public OrderView accept(Act act, String key, UUID provider, UUID order) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, "order.accept", provider, order),
        () -> takeStep.forProvider(act, Step.ACCEPT, provider, order));
  }
}
