package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;

/** Writes down that a person paid of their assessed contribution. It is no money of the budget. */
@ApplicationScoped
public class RecordContribution {
  private final Idempotency idempotency;
  private final BudgetCases cases;
  private final BudgetEvents events;

  RecordContribution(Idempotency idempotency, BudgetCases cases, BudgetEvents events) {
    this.idempotency = idempotency;
    this.cases = cases;
    this.events = events;
  }

  /** Refuses with budget_unknown. */
  @Transactional
  public BudgetDone record(Act act, String key, PersonRef person, UUID budget, long pence) {
    BudgetAsks.checkSum(pence);
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, BudgetDone.class, "budget.contribution", person.id(), budget, pence),
        () -> {
          cases.check(person, budget);
          UUID event = UUID.randomUUID();
          events.record(
              act,
              "budget.contribution",
              new BudgetEvents.Happened(event, budget, person, "contribution_paid", pence, null));
          return new Effect<>(event, new BudgetDone(budget, event, pence));
        });
  }
}
