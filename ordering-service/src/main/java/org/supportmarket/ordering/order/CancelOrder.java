package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;

/** Takes an order back, all of it, before it is begun. */
@ApplicationScoped
public class CancelOrder {
  private final Idempotency idempotency;
  private final TakeBack takeBack;

  CancelOrder(Idempotency idempotency, TakeBack takeBack) {
    this.idempotency = idempotency;
    this.takeBack = takeBack;
  }

  /**
   * Refuses with order_unknown, not_cancellable or charge_changed.
   *
   * @param agreedPence the most it may cost as the person was shown, or null
   */
  @Transactional
  public OrderView cancel(Act act, String key, PersonRef person, UUID order, Long agreedPence) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, Step.CANCEL.action(), person.id(), order),
        () -> takeBack.all(act, person, order, agreedPence));
  }

  /** The same whatever it costs. */
  @Transactional
  public OrderView cancel(Act act, String key, PersonRef person, UUID order) {
    return cancel(act, key, person, order, null);
  }
}
