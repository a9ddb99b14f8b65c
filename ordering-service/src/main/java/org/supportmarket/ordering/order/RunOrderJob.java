package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.ChooseBudget;
import org.supportmarket.ordering.ledger.Ledger;

/** One order's part of a job, in a transaction that claims the order or leaves it to others. */
@ApplicationScoped
class RunOrderJob {
  private static final String CLAIM =
      "SELECT person_id FROM orders WHERE id = ? FOR UPDATE SKIP LOCKED";

  private final Database database;
  private final Orders orders;
  private final Holds holds;
  private final Ledger ledger;
  private final ChooseBudget budgets;
  private final TakeStep takeStep;
  private final RecordStep recordStep;
  private final NewPrices newPrices;

  RunOrderJob(
      Database database,
      Orders orders,
      Holds holds,
      Ledger ledger,
      ChooseBudget budgets,
      TakeStep takeStep,
      RecordStep recordStep,
      NewPrices newPrices) {
    this.database = database;
    this.orders = orders;
    this.holds = holds;
    this.ledger = ledger;
    this.budgets = budgets;
    this.takeStep = takeStep;
    this.recordStep = recordStep;
    this.newPrices = newPrices;
  }

  /** Whether it was still waiting and is now expired. */
  @Transactional
  boolean expire(Act act, UUID order) {
    return take(act, Step.EXPIRE, order);
  }

  /** Whether it was still confirmed and is now completed. */
  @Transactional
  boolean complete(Act act, UUID order) {
    return take(act, Step.COMPLETE, order);
  }

  /**
   * Holds money for planned times up to this day, the soonest first, as far as it goes: what they
   * cost on their days, so far as the provider has told of it.
   */
  @Transactional
  boolean hold(Act act, UUID wanted, LocalDate until) {
    Optional<Order> claimed = claim(wanted).filter(order -> order.can(Step.HOLD));
    if (claimed.isEmpty()) {
      return false;
    }
    Order order = claimed.get();
    Map<UUID, Long> prices = newPrices.of(order);
    if (!prices.isEmpty()) {
      recordStep.holdAllowance(order);
    }
    Pots pots = new Pots(budgets.heldIfAny(order.person(), act.day()));
    pots.set(ledger.lockAvailable(pots.all()));
    HoldMoney holdMoney = new HoldMoney(pots, false);
    List<NewPrices.Changed> changed = new ArrayList<>();
    List<Hold> held = new ArrayList<>();
    for (Occurrence time : planned(order, until)) {
      long before = time.pence();
      long pence = prices.getOrDefault(time.id(), before);
      Optional<List<Hold>> one = holdMoney.can(order, time, pence);
      if (one.isEmpty()) {
        break;
      }
      held.addAll(one.get());
      if (pence != before) {
        time.costs(pence);
        changed.add(time.line().changed(time, before));
      }
    }
    if (held.isEmpty()) {
      return false;
    }
    long more = changed.stream().mapToLong(time -> time.pence() - time.beforePence()).sum();
    recordStep.giveBack(order, -more);
    newPrices.tell(act, order, changed);
    long pence = held.stream().mapToLong(Hold::pence).sum();
    recordStep.book(act, Step.HOLD, order, holds.add(order, held), null, pence);
    return true;
  }

  private static List<Occurrence> planned(Order order, LocalDate until) {
    return order.open().stream()
        .filter(o -> o.status() == OccurrenceStatus.PLANNED && !o.when().day().isAfter(until))
        .toList();
  }

  private boolean take(Act act, Step step, UUID wanted) {
    return claim(wanted)
        .filter(order -> order.can(step))
        .map(order -> takeStep.take(act, step, order))
        .isPresent();
  }

  private Optional<Order> claim(UUID order) {
    return database
        .one(CLAIM, row -> row.getObject(1, UUID.class), order)
        .flatMap(claimed -> orders.findByIdOptional(order));
  }
}
