package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Says which budgets can pay, and why another cannot. */
@ApplicationScoped
public class ChooseBudget {
  private final Budgets budgets;

  ChooseBudget(Budgets budgets) {
    this.budgets = budgets;
  }

  /** Those the person can spend from on this day; or budget_not_usable where there are none. */
  public List<BudgetView> usable(PersonRef person, LocalDate day) {
    return some(budgets.usable(person, day));
  }

  /** The same for whoever takes from them now; see {@link Budgets#held}. */
  public List<BudgetView> held(PersonRef person, LocalDate day) {
    return some(budgets.held(person, day));
  }

  /** The same, empty where there are none. */
  public List<BudgetView> heldIfAny(PersonRef person, LocalDate day) {
    return budgets.held(person, day);
  }

  /** Says why a budget that is not among the usable ones cannot pay. */
  public Refusal refusalOf(PersonRef person, UUID wanted) {
    return budgets.exists(person, wanted)
        ? notUsable()
        : Refusal.of(OrderingProblem.BUDGET_UNKNOWN, "We know no such budget of this person.");
  }

  private static List<BudgetView> some(List<BudgetView> found) {
    if (found.isEmpty()) {
      throw notUsable();
    }
    return found;
  }

  private static Refusal notUsable() {
    return Refusal.of(
        OrderingProblem.BUDGET_NOT_USABLE,
        "No money can be spent from this budget on this day. Choose another budget.");
  }
}
