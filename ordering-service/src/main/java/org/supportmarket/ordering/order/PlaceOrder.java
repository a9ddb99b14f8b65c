package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Orders something from one provider, in one transaction. */
@ApplicationScoped
public class PlaceOrder {
  private final Idempotency idempotency;
  private final PlaceOrders placeOrders;

  PlaceOrder(Idempotency idempotency, PlaceOrders placeOrders) {
    this.idempotency = idempotency;
    this.placeOrders = placeOrders;
  }

  /**
   * The same key with the same request gives the same order.
   *
   * @param person whose things the actor was found to be allowed to buy
   * @throws Refusal see {@link OrderingProblem}; then nothing was written
   */
  @Transactional
  public OrderView place(Act act, String key, PersonRef person, OrderRequest request) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, OrderView.class, Step.PLACE.action(), person.id(), request),
        () -> {
          if (request == null) {
            throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say in `lines` what to order.");
          }
          return placeOrders.prepare(act, person, request.asPurchase());
        });
  }
}
