package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How long a person's money lasts: all budgets together, and each by itself. */
public record Forecast(LocalDate asOf, RunOut together, List<OfBudget> budgets) {

  /** {@code day} is the first on which something planned cannot be paid; null if all is covered. */
  public record RunOut(
      LocalDate day,
      LocalDate lastsUntil,
      long neededPence,
      long leftPence,
      String words,
      List<String> why) {
    public RunOut {
      why = why == null ? List.of() : List.copyOf(why);
    }
  }

  /** One budget with what is planned to be paid from it first. */
  public record OfBudget(UUID budgetId, RunOut runOut) {}

  public Forecast {
    budgets = budgets == null ? List.of() : List.copyOf(budgets);
  }

  /** What is said of this budget; null if nothing is. */
  public RunOut of(UUID budget) {
    return budgets.stream()
        .filter(one -> one.budgetId().equals(budget))
        .map(OfBudget::runOut)
        .findFirst()
        .orElse(null);
  }
}
