package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;

/** Leaves out one of several times; the others still come. */
@ApplicationScoped
public class SkipTime {
  private final Idempotency idempotency;
  private final TakeBack takeBack;

  SkipTime(Idempotency idempotency, TakeBack takeBack) {
    this.idempotency = idempotency;
    this.takeBack = takeBack;
  }

  /**
   * Refuses with order_unknown, not_cancellable or charge_changed.
   *
   * @param agreedPence the most it may cost as the person was shown, or null
   */
  @Transactional
  public OrderView skip(
      Act act, String key, PersonRef person, UUID order, UUID time, Long agreedPence) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, Step.SKIP.action(), person.id(), order, time),
        () -> takeBack.one(act, person, order, time, agreedPence));
  }
}
