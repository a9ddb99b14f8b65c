package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Opens a budget as an officer asks for it; a person has one of a kind in a year. */
@ApplicationScoped
public class OpenNewBudget {
  private static final String SAME =
      """
      SELECT id FROM budget_line
       WHERE person_id = ? AND council = ? AND funding_stream = ? AND holding_route = ? AND financial_year = ?
      """;

  private final Idempotency idempotency;
  private final OpenBudget openBudget;
  private final Database database;

  OpenNewBudget(Idempotency idempotency, OpenBudget openBudget, Database database) {
    this.idempotency = idempotency;
    this.openBudget = openBudget;
    this.database = database;
  }

  /** Refuses with invalid_budget, or with budget_exists (budget_id). */
  @Transactional
  public BudgetDone open(Act act, String key, PersonRef person, OpenRequest request) {
    OpenBudget.Terms terms = NewBudget.read(UUID.randomUUID(), person, request);
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, BudgetDone.class, "budget.open", person.id(), request),
        () -> {
          if (!openedNew(act, terms)) {
            throw Refusal.of(
                OrderingProblem.BUDGET_EXISTS,
                "The person has a budget of this kind for %s already. Change that one."
                    .formatted(terms.financialYear()),
                Map.of("budget_id", same(terms).orElseThrow()));
          }
          return new Effect<>(
              terms.id(), new BudgetDone(terms.id(), terms.id(), terms.allocatedPence()));
        });
  }

  /** Opens it unless there is one of its kind, held or being opened. */
  @Transactional
  public boolean openedNew(Act act, OpenBudget.Terms terms) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "budgets:" + terms.person().id());
    if (same(terms).isPresent()) {
      return false;
    }
    openBudget.open(act, terms);
    return true;
  }

  private Optional<UUID> same(OpenBudget.Terms terms) {
    return database.one(
        SAME,
        row -> row.getObject("id", UUID.class),
        terms.person().id(),
        terms.person().council(),
        terms.fundingStream(),
        terms.holdingRoute(),
        terms.financialYear());
  }
}
