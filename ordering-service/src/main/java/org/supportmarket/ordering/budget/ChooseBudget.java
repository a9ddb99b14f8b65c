package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Says which budget pays: the one asked for, else the one with the most available. */
@ApplicationScoped
public class ChooseBudget {
  private final Budgets budgets;

  ChooseBudget(Budgets budgets) {
    this.budgets = budgets;
  }

  /**
   * @param wanted null to leave the choice to us
   * @throws Refusal budget_unknown, budget_not_usable
   */
  public UUID choose(PersonRef person, UUID wanted, LocalDate day) {
    List<BudgetView> usable = budgets.usable(person, day);
    if (wanted == null) {
      return usable.stream()
          .max(Comparator.comparingLong(BudgetView::availablePence))
          .map(BudgetView::id)
          .orElseThrow(ChooseBudget::notUsable);
    }
    if (usable.stream().anyMatch(budget -> budget.id().equals(wanted))) {
      return wanted;
    }
    if (budgets.exists(person, wanted)) {
      throw notUsable();
    }
    throw Refusal.of(OrderingProblem.BUDGET_UNKNOWN, "We know no such budget of this person.");
  }

  private static Refusal notUsable() {
    return Refusal.of(
        OrderingProblem.BUDGET_NOT_USABLE,
        "No money can be spent from this budget on this day. Choose another budget.");
  }
}
