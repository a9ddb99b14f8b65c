package org.supportmarket.web.basket;

import java.util.List;
import org.supportmarket.web.client.Basket;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.holder.BudgetWords;

/** A budget before and after buying; {@code runOut} in words, or null. */
record PotView(String name, long beforePence, long takenPence, long leftPence, String runOut) {

  static PotView of(Basket.Pot pot, List<Budget> budgets) {
    return new PotView(
        BudgetWords.name(budgets, pot.budgetId()),
        pot.availablePence(),
        pot.takenPence(),
        pot.leftPence(),
        pot.runOut() == null ? null : pot.runOut().words());
  }
}
