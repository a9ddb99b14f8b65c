package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * The budgets a person can pay from, and what is left in them while purchases are put together.
 * Which one pays is decided here; whether it can is decided by the ledger.
 */
final class Pots {
  static final int MOST = 5;

  private final Map<UUID, BudgetView> usable;
  private final Map<UUID, Long> left = new HashMap<>();

  Pots(List<BudgetView> usable) {
    this.usable = usable.stream().collect(Collectors.toMap(BudgetView::id, Function.identity()));
    usable.forEach(budget -> left.put(budget.id(), budget.availablePence()));
  }

  /** What one pot pays of something. */
  record Share(UUID pot, long pence) {}

  /** Those that are to pay for a line; or budget_unknown, budget_not_usable. */
  List<UUID> chosen(PurchaseLine line) {
    if (line.pots().isEmpty()) {
      return List.of(
          usable.values().stream()
              .max(
                  Comparator.comparingLong(BudgetView::availablePence)
                      .thenComparing(BudgetView::id))
              .orElseThrow(Pots::notUsable)
              .id());
    }
    if (line.pots().size() > MOST || line.pots().stream().distinct().count() < line.pots().size()) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Choose up to %d different budgets.".formatted(MOST));
    }
    return line.pots();
  }

  BudgetView budget(UUID pot) {
    return usable.get(pot);
  }

  Set<UUID> all() {
    return usable.keySet();
  }

  boolean has(UUID pot) {
    return usable.containsKey(pot);
  }

  /** What really is left, now that nobody else can take it. */
  void set(Map<UUID, Long> available) {
    left.putAll(available);
  }

  /** Whether any of these can pay for something on this day. */
  boolean isAnyUsable(Collection<UUID> pots, LocalDate day) {
    return pots.stream().anyMatch(pot -> isUsable(pot, day));
  }

  /** Lets the pots pay in their order, each as far as it goes; empty if they cannot together. */
  Optional<List<Share>> pay(long pence, List<UUID> pots, LocalDate day) {
    return left(pots, day) < pence ? Optional.empty() : Optional.of(payAsFarAs(pence, pots, day));
  }

  /** The same with as much as there is. */
  List<Share> payAsFarAs(long pence, List<UUID> pots, LocalDate day) {
    List<Share> shares = new ArrayList<>();
    long owed = pence;
    for (UUID pot : pots) {
      long share = isUsable(pot, day) ? Math.min(owed, left.get(pot)) : 0;
      if (share > 0) {
        shares.add(new Share(pot, share));
        left.merge(pot, -share, Long::sum);
        owed -= share;
      }
    }
    return shares;
  }

  private long left(List<UUID> pots, LocalDate day) {
    return pots.stream().filter(pot -> isUsable(pot, day)).mapToLong(left::get).sum();
  }

  /** Lets one pot pay whatever it holds: the ledger says whether it can. */
  List<Share> payUnseen(long pence, UUID pot, LocalDate day) {
    if (!isUsable(pot, day)) {
      throw notUsable();
    }
    left.merge(pot, -pence, Long::sum);
    return List.of(new Share(pot, pence));
  }

  private boolean isUsable(UUID pot, LocalDate day) {
    BudgetView budget = usable.get(pot);
    return budget != null
        && (day == null || !day.isBefore(budget.startsOn()) && !day.isAfter(budget.endsOn()));
  }

  static Refusal notUsable() {
    return Refusal.of(
        OrderingProblem.BUDGET_NOT_USABLE,
        "No money can be spent from this budget on this day. Choose another budget.");
  }
}
