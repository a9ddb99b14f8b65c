package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Closes a budget: what was never released and the contingency go back to the council, what is
 * available stays until it is decided on, and orders that run go on.
 */
@ApplicationScoped
public class CloseBudget {
  private final Idempotency idempotency;
  private final BudgetLock lock;
  private final Releases releases;
  private final Contributions contributions;
  private final BudgetMoves moves;
  private final BudgetEvents events;
  private final LeftOvers leftOvers;
  private final DecideLeftOver decideLeftOver;

  CloseBudget(
      Idempotency idempotency,
      BudgetLock lock,
      Releases releases,
      Contributions contributions,
      BudgetMoves moves,
      BudgetEvents events,
      LeftOvers leftOvers,
      DecideLeftOver decideLeftOver) {
    this.idempotency = idempotency;
    this.lock = lock;
    this.releases = releases;
    this.contributions = contributions;
    this.moves = moves;
    this.events = events;
    this.leftOvers = leftOvers;
    this.decideLeftOver = decideLeftOver;
  }

  /** Refuses with budget_unknown, budget_changed or budget_closed. */
  @Transactional
  public BudgetDone close(
      Act act, String key, PersonRef person, UUID budget, int version, String words) {
    BudgetEvents.checkWords(words);
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(),
            key,
            BudgetDone.class,
            "budget.close",
            person.id(),
            budget,
            version,
            words),
        () -> closed(act, person, budget, version, words));
  }

  private Effect<BudgetDone> closed(
      Act act, PersonRef person, UUID budget, int version, String words) {
    lock.take(person, budget, version, act.day());
    releases.holdPlanned(budget);
    releases.stop(budget);
    contributions.stopAfter(budget, act.day());
    moves.hold(List.of(budget));
    UUID event = UUID.randomUUID();
    List<Transfer> back = back(budget);
    long pence = back.stream().mapToLong(Transfer::pence).sum();
    moves.post(act, "closed", event, person, back);
    long left = moves.balance(budget, AccountKind.AVAILABLE);
    leftOvers.proposeOnClosing(act, person, budget, left);
    if (left > 0) {
      decideLeftOver.raise(
          act,
          person,
          budget,
          "%s was left over when a budget was closed. Talk to the person, then decide whether to ask it back."
              .formatted(Sum.of(left)));
    }
    events.record(
        act,
        "budget.close",
        new BudgetEvents.Happened(event, budget, person, "closed", pence, words));
    return new Effect<>(event, new BudgetDone(budget, event, pence));
  }

  private List<Transfer> back(UUID budget) {
    List<Transfer> back = new ArrayList<>();
    for (AccountKind from : List.of(AccountKind.UNRELEASED, AccountKind.CONTINGENCY)) {
      long held = moves.balance(budget, from);
      if (held > 0) {
        back.add(Transfer.of(budget, from, AccountKind.SOURCE, held));
      }
    }
    return back;
  }
}
