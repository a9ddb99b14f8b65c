package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.ChooseBudget;
import org.supportmarket.ordering.delegation.SpendLimits;
import org.supportmarket.ordering.delegation.Spending;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Orders from one provider or from several at once: prices everything from our copy of the offers,
 * holds the money and writes it all down, or nothing of it.
 */
@ApplicationScoped
public class PlaceOrders {
  private final OffersInForce offers;
  private final ChooseBudget budgets;
  private final JudgeLines judgeLines;
  private final SpendLimits limits;
  private final Ledger ledger;
  private final NewOrder newOrder;
  private final RecordStep recordStep;
  private final Database database;
  private final Clock clock;

  PlaceOrders(
      OffersInForce offers,
      ChooseBudget budgets,
      JudgeLines judgeLines,
      SpendLimits limits,
      Ledger ledger,
      NewOrder newOrder,
      RecordStep recordStep,
      Database database,
      Clock clock) {
    this.offers = offers;
    this.budgets = budgets;
    this.judgeLines = judgeLines;
    this.limits = limits;
    this.ledger = ledger;
    this.newOrder = newOrder;
    this.recordStep = recordStep;
    this.database = database;
    this.clock = clock;
  }

  /**
   * One order for each purchase, in the caller's transaction, which must not go on after a refusal.
   *
   * @param person whose things the actor was found to be allowed to buy
   * @return the orders in the order of the purchases; the effect's id is the order event's
   * @throws Refusal insufficient_funds, price_changed, … see {@link OrderingProblem}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Effect<OrderView>> place(Act act, PersonRef person, List<Purchase> purchases) {
    List<Effect<OrderView>> prepared = prepare(act, person, purchases);
    database.together(prepared.stream().flatMap(order -> order.unwritten().stream()).toList());
    return prepared.stream().map(order -> new Effect<>(order.id(), order.answer())).toList();
  }

  /**
   * The same of one purchase, of which nothing is written yet: whoever keeps the answer writes it
   * together with that, which then refuses as {@link #place} does.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Effect<OrderView> prepare(Act act, PersonRef person, Purchase purchase) {
    return prepare(act, person, List.of(purchase)).getFirst();
  }

  private List<Effect<OrderView>> prepare(Act act, PersonRef person, List<Purchase> purchases) {
    purchases.forEach(purchase -> PriceLines.check(purchase.lines()));
    List<Offer> inForce = offers.of(purchases);
    LocalDate today = LocalDate.now(clock);
    List<List<PricedLine>> priced =
        purchases.stream()
            .map(purchase -> PriceLines.price(purchase.lines(), inForce, today, act.day()))
            .toList();
    Pots pots = new Pots(budgets.held(person, act.day()));
    List<DecidedLine> decided =
        judgeLines.judge(person, priced.stream().flatMap(List::stream).toList(), pots, act.day());
    List<Order> orders = new ArrayList<>();
    List<Change> allowances = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < purchases.size(); i++) {
      int lines = priced.get(i).size();
      Order order =
          Order.place(
              act,
              person,
              decided.subList(next, next + lines),
              purchases.get(i).checkoutId(),
              clock.instant());
      next += lines;
      allowances.addAll(
          limits.taking(
              act, new Spending(order.providerId(), paying(List.of(order)), order.totalPence())));
      orders.add(order);
    }
    boolean plain = isPlain(orders);
    if (!plain) {
      database.together(allowances);
      allowances.clear();
      pots.set(ledger.lockAvailable(paying(orders)));
    }
    HoldMoney holdMoney = new HoldMoney(pots, plain);
    // The first times of all orders before the later ones of any: a long series leaves them enough.
    List<List<Hold>> first = holdMoney.first(orders);
    List<Effect<OrderView>> placed = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      List<Hold> holds = new ArrayList<>(first.get(i));
      holds.addAll(holdMoney.later(orders.get(i)));
      placed.add(placed(act, orders.get(i), holds, allowances));
    }
    return placed;
  }

  /** One order, paid by one pot, each thing once: then nothing has to be looked at beforehand. */
  private static boolean isPlain(List<Order> orders) {
    return orders.size() == 1 && !orders.getFirst().repeats() && paying(orders).size() == 1;
  }

  private static List<UUID> paying(List<Order> orders) {
    return orders.stream()
        .flatMap(order -> order.lines().stream())
        .flatMap(line -> line.pots().stream())
        .distinct()
        .toList();
  }

  private Effect<OrderView> placed(
      Act act, Order order, List<Hold> holds, List<Change> allowances) {
    List<Change> before = new ArrayList<>(allowances);
    before.add(newOrder.writing(order, holds));
    return recordStep.recordNew(act, order, before, holds.stream().map(Hold::taken).toList());
  }
}
