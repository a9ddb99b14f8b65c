package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;

/** Releases one planned sum before its day. The job then finds it done, and the other way round. */
@ApplicationScoped
public class ReleaseNow {
  private final Idempotency idempotency;
  private final BudgetCases cases;
  private final Releases releases;
  private final BudgetMoves moves;
  private final BudgetEvents events;

  ReleaseNow(
      Idempotency idempotency,
      BudgetCases cases,
      Releases releases,
      BudgetMoves moves,
      BudgetEvents events) {
    this.idempotency = idempotency;
    this.cases = cases;
    this.releases = releases;
    this.moves = moves;
    this.events = events;
  }

  /** Refuses with budget_unknown, release_unknown or release_posted. */
  @Transactional
  public BudgetDone release(Act act, String key, PersonRef person, UUID budget, int number) {
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, BudgetDone.class, "budget.release", person.id(), budget, number),
        () -> released(act, person, budget, number));
  }

  private Effect<BudgetDone> released(Act act, PersonRef person, UUID budget, int number) {
    cases.check(person, budget);
    long pence = releases.claim(budget, number, act.day());
    UUID event = Releases.cause(budget, number);
    moves.post(
        act,
        "released",
        event,
        person,
        List.of(Transfer.of(budget, AccountKind.UNRELEASED, AccountKind.AVAILABLE, pence)));
    events.record(
        act,
        "budget.release",
        new BudgetEvents.Happened(event, budget, person, "released", pence, null));
    return new Effect<>(event, new BudgetDone(budget, event, pence));
  }
}
