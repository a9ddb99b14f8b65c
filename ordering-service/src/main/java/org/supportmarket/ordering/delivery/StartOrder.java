package org.supportmarket.ordering.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.Step;
import org.supportmarket.ordering.order.TakeStep;

/** The provider has begun: from now on it is not cancelled but delivered. */
@ApplicationScoped
public class StartOrder {
  private final Idempotency idempotency;
  private final TakeStep takeStep;

  StartOrder(Idempotency idempotency, TakeStep takeStep) {
    this.idempotency = idempotency;
    this.takeStep = takeStep;
  }

  /** Refuses with order_unknown or wrong_state. */
  @Transactional
  public OrderView start(Act act, String key, UUID provider, UUID order) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, "order.start", provider, order),
        () -> takeStep.forProvider(act, Step.START, provider, order));
  }
}
