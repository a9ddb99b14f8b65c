package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.ChooseBudget;
import org.supportmarket.ordering.delegation.SpendLimits;
import org.supportmarket.ordering.delegation.Spending;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.InsufficientFunds;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Orders something: prices it from our copy of the offers, holds the money and writes everything
 * down, in one transaction.
 */
@ApplicationScoped
public class PlaceOrder {
  private final Idempotency idempotency;
  private final ChooseBudget chooseBudget;
  private final OffersInForce offers;
  private final Orders orders;
  private final SpendLimits limits;
  private final Holds holds;
  private final RecordStep recordStep;
  private final Clock clock;

  PlaceOrder(
      Idempotency idempotency,
      ChooseBudget chooseBudget,
      OffersInForce offers,
      Orders orders,
      SpendLimits limits,
      Holds holds,
      RecordStep recordStep,
      Clock clock) {
    this.idempotency = idempotency;
    this.chooseBudget = chooseBudget;
    this.offers = offers;
    this.orders = orders;
    this.limits = limits;
    this.holds = holds;
    this.recordStep = recordStep;
    this.clock = clock;
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
        () -> placed(act, person, request));
  }

  private Effect<OrderView> placed(Act act, PersonRef person, OrderRequest request) {
    PriceLines.check(request);
    List<PricedLine> lines = PriceLines.price(request, offers.of(request), LocalDate.now(clock));
    UUID budget = chooseBudget.choose(person, request.budgetId(), act.day());
    Order order = Order.place(act, person, budget, lines, clock.instant());
    limits.take(act, new Spending(order.providerId(), Set.of(budget), order.totalPence()));
    orders.persistAndFlush(order);
    try {
      return recordStep.record(act, Step.PLACE, order, holds.reserve(order));
    } catch (InsufficientFunds e) {
      throw Refusal.of(
          OrderingProblem.INSUFFICIENT_FUNDS,
          "This costs %s and you have %s to spend. It is %s too much."
              .formatted(
                  Pounds.of(order.totalPence()),
                  Pounds.of(e.availablePence()),
                  Pounds.of(e.shortPence())),
          Map.of(
              "budget_id", e.budgetLine(),
              "available_pence", e.availablePence(),
              "short_pence", e.shortPence()));
    }
  }
}
