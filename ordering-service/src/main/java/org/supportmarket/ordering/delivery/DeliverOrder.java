package org.supportmarket.ordering.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.order.DeliverTimes;
import org.supportmarket.ordering.order.OrderView;

/**
 * The provider did what was ordered, or part of it: the money promised for that is owed to them,
 * the rest is free again.
 */
@ApplicationScoped
public class DeliverOrder {
  private final Idempotency idempotency;
  private final DeliverTimes deliverTimes;

  DeliverOrder(Idempotency idempotency, DeliverTimes deliverTimes) {
    this.idempotency = idempotency;
    this.deliverTimes = deliverTimes;
  }

  /** All of it; refuses with order_unknown or wrong_state. */
  @Transactional
  public OrderView deliver(Act act, String key, UUID provider, UUID order) {
    return deliver(act, key, provider, order, DeliverTimes.Delivered.ALL);
  }

  /** Refuses with order_unknown, wrong_state, invalid_quantity, nothing_held. */
  @Transactional
  public OrderView deliver(
      Act act, String key, UUID provider, UUID order, DeliverTimes.Delivered delivered) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, "order.deliver", provider, order, delivered),
        () -> deliverTimes.deliver(act, provider, order, delivered));
  }
}
