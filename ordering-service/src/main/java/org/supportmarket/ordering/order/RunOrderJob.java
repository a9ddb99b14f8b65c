package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private final Clock clock;

  RunOrderJob(
      Database database,
      Orders orders,
      Holds holds,
      Ledger ledger,
      ChooseBudget budgets,
      TakeStep takeStep,
      RecordStep recordStep,
      Clock clock) {
    this.database = database;
    this.orders = orders;
    this.holds = holds;
    this.ledger = ledger;
    this.budgets = budgets;
    this.takeStep = takeStep;
    this.recordStep = recordStep;
    this.clock = clock;
  }

  /** Whether it was still waiting and is now expired. */
  @Transactional
  boolean expire(UUID order) {
    return take("expiry", Step.EXPIRE, order);
  }

  /** Whether it was still confirmed and is now completed. */
  @Transactional
  boolean complete(UUID order) {
    return take("completion", Step.COMPLETE, order);
  }

  /** Holds money for planned times up to this day, the soonest first, as far as it goes. */
  @Transactional
  boolean hold(UUID wanted, LocalDate until) {
    Optional<Order> claimed = claim(wanted).filter(order -> order.can(Step.HOLD));
    if (claimed.isEmpty()) {
      return false;
    }
    Order order = claimed.get();
    Act act = Act.system("planned-times", clock.instant());
    Pots pots = new Pots(budgets.open(order.person(), act.day()));
    pots.set(ledger.lockAvailable(pots.all()));
    HoldMoney holdMoney = new HoldMoney(pots, false);
    List<Hold> held = new ArrayList<>();
    for (Occurrence time : planned(order, until)) {
      Optional<List<Hold>> one = holdMoney.can(order, time);
      if (one.isEmpty()) {
        break;
      }
      held.addAll(one.get());
    }
    if (held.isEmpty()) {
      return false;
    }
    long pence = held.stream().mapToLong(Hold::pence).sum();
    recordStep.book(act, Step.HOLD, order, holds.add(order, held), null, pence);
    return true;
  }

  private static List<Occurrence> planned(Order order, LocalDate until) {
    return order.open().stream()
        .filter(o -> o.status() == OccurrenceStatus.PLANNED && !o.when().day().isAfter(until))
        .toList();
  }

  private boolean take(String job, Step step, UUID wanted) {
    return claim(wanted)
        .filter(order -> order.can(step))
        .map(order -> takeStep.take(Act.system(job, clock.instant()), step, order))
        .isPresent();
  }

  private Optional<Order> claim(UUID order) {
    return database
        .one(CLAIM, row -> row.getObject(1, UUID.class), order)
        .flatMap(claimed -> orders.findByIdOptional(order));
  }
}
