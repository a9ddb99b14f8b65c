package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a sample person thinks they have left, so that no order is planned that the ledger would
 * refuse. Money that comes back from a declined order is not counted on.
 */
final class Purse {
  private final List<SampleBudget> budgets;
  private final Map<UUID, Long> left = new HashMap<>();

  /**
   * @param keepBackPercent of each budget is left alone
   */
  Purse(List<SampleBudget> budgets, int keepBackPercent) {
    this.budgets = budgets;
    budgets.forEach(
        budget -> left.put(budget.id(), budget.releasedPence() * (100 - keepBackPercent) / 100));
  }

  /** A budget that can pay this much for such a thing on this day; special money goes first. */
  Optional<SampleBudget> thatPays(Category category, LocalDate day, long pence) {
    return budgets.stream()
        .filter(budget -> isUsable(budget, day))
        .filter(budget -> category.isPaidFrom(budget.fundingStream()))
        .filter(budget -> left.get(budget.id()) >= pence)
        .max(Comparator.comparing(budget -> !budget.fundingStream().equals("social_care")));
  }

  /** What can still be planned from it. */
  long left(SampleBudget budget) {
    return left.get(budget.id());
  }

  void spend(SampleBudget budget, long pence) {
    left.merge(budget.id(), -pence, Long::sum);
  }

  /** What can be spent in a month of this day, if the rest of the year is to have as much. */
  long forTheMonth(LocalDate day) {
    return budgets.stream()
        .filter(budget -> isUsable(budget, day))
        .mapToLong(budget -> left.get(budget.id()) / monthsLeft(budget, day))
        .sum();
  }

  private static boolean isUsable(SampleBudget budget, LocalDate day) {
    return !day.isBefore(budget.availableFrom()) && !day.isAfter(budget.year().lastDay());
  }

  private static int monthsLeft(SampleBudget budget, LocalDate day) {
    LocalDate last = budget.year().lastDay();
    return (last.getYear() - day.getYear()) * 12 + last.getMonthValue() - day.getMonthValue() + 1;
  }
}
