package org.supportmarket.web.holder;

import java.time.LocalDate;
import java.util.List;
import org.supportmarket.web.client.Budget;

/** The budget that shall pay; all are null while nobody can tell. */
record Pot(String name, Long availablePence, LocalDate endsOn) {
  static final Pot UNKNOWN = new Pot(null, null, null);

  static Pot of(BuyForm form, List<Budget> budgets) {
    return form.pot(budgets)
        .map(b -> new Pot(BudgetWords.name(b), b.availablePence(), b.endsOn()))
        .orElse(UNKNOWN);
  }

  Balance balance(Cost cost) {
    return availablePence == null ? null : new Balance(availablePence, cost.totalPence());
  }
}
