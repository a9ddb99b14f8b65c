package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;

/** Ends what repeats: all times from a day on are taken back, those before still come. */
@ApplicationScoped
public class EndRepeat {
  private final Idempotency idempotency;
  private final TakeBack takeBack;

  EndRepeat(Idempotency idempotency, TakeBack takeBack) {
    this.idempotency = idempotency;
    this.takeBack = takeBack;
  }

  /**
   * Refuses with order_unknown, not_cancellable or charge_changed.
   *
   * @param from the first day that is no longer wanted
   * @param agreedPence the most it may cost as the person was shown, or null
   */
  @Transactional
  public OrderView end(
      Act act, String key, PersonRef person, UUID order, LocalDate from, Long agreedPence) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, Step.END.action(), person.id(), order, from),
        () -> takeBack.from(act, person, order, from, agreedPence));
  }
}
