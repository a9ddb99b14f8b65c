package org.supportmarket.web.holder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.layout.Here;
import org.supportmarket.web.layout.Problems;

/** How many, how long and from which budget, exactly as somebody typed it. */
record BuyForm(String quantity, String minutes, String budget) {
  private static final int MOST = 10_000;
  private static final int MOST_MINUTES = 24 * 60;

  BuyForm {
    quantity = quantity == null ? "" : quantity.strip();
    minutes = minutes == null ? "" : minutes.strip();
    budget = budget == null ? "" : budget.strip();
  }

  /** The form as it first opens: one, for an hour, from the first budget that has money left. */
  BuyForm orDefaults(boolean hourly, List<Budget> budgets) {
    Optional<Budget> first =
        budgets.stream().filter(b -> b.availablePence() > 0).findFirst().or(() -> first(budgets));
    return new BuyForm(
        quantity.isEmpty() ? "1" : quantity,
        minutes.isEmpty() && hourly ? "60" : minutes,
        budget.isEmpty() ? first.map(b -> b.id().toString()).orElse("") : budget);
  }

  /** Back to the questions, with the answers kept. */
  public String href(UUID listing) {
    return "/buy/"
        + listing
        + "?quantity="
        + Here.encode(quantity)
        + "&minutes="
        + Here.encode(minutes)
        + "&budget="
        + Here.encode(budget);
  }

  /** What has to be put right before it can be bought. */
  Problems problems(boolean hourly, List<Budget> budgets) {
    Problems problems = Problems.none();
    if (!quantityCounts()) {
      problems.add("quantity", "Write how many as a whole number from 1 to 10,000, like 2");
    }
    if (hourly && !minutesCount()) {
      problems.add("minutes", "Choose how long each time is");
    }
    if (pot(budgets).isEmpty()) {
      problems.add("budget", "Choose which budget pays");
    }
    return problems;
  }

  /** Whether how many and how long can be counted with. */
  boolean counts(boolean hourly) {
    return quantityCounts() && (!hourly || minutesCount());
  }

  /** Only to be asked of a form without problems. */
  int howMany() {
    return Integer.parseInt(quantity);
  }

  /** Minutes each time; null for what is not priced by the hour. */
  Integer howLong(boolean hourly) {
    return hourly ? Integer.valueOf(minutes) : null;
  }

  /** The budget that pays: the chosen one, or the only one there is. */
  Optional<Budget> pot(List<Budget> budgets) {
    return budgets.size() == 1 && budget.isEmpty()
        ? first(budgets)
        : budgets.stream().filter(b -> b.id().toString().equals(budget)).findFirst();
  }

  /** The chosen budget's id, if it is one at all. */
  Optional<UUID> budgetId() {
    return budget.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(budget))
        : Optional.empty();
  }

  private boolean quantityCounts() {
    return whole(quantity, 1, MOST);
  }

  private boolean minutesCount() {
    return whole(minutes, 15, MOST_MINUTES) && Integer.parseInt(minutes) % 15 == 0;
  }

  private static Optional<Budget> first(List<Budget> budgets) {
    return budgets.stream().findFirst();
  }

  private static boolean whole(String typed, int from, int to) {
    if (!typed.matches("[0-9]{1,6}")) {
      return false;
    }
    int number = Integer.parseInt(typed);
    return number >= from && number <= to;
  }
}
