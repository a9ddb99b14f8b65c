package org.supportmarket.ordering.basket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.elsewhere.Purse;

/**
 * Pays for a basket as its orders would: the first time of every line, then the later times as far
 * as the money goes. A budget pays only for its own days.
 */
final class Till {
  private final Purse purse;
  private final Map<UUID, BudgetView> usable;
  private final Map<UUID, Map<UUID, Long>> paid = new LinkedHashMap<>();

  Till(Purse purse, List<BudgetView> usable) {
    this.purse = purse;
    this.usable = usable.stream().collect(Collectors.toMap(BudgetView::id, Function.identity()));
  }

  private record Time(BasketLine line, long pence, LocalDate day) {}

  /** Pays for its first time; false if there is not enough. */
  boolean first(BasketLine line, long eachPence, List<LocalDate> days) {
    return pay(new Time(line, eachPence, days.getFirst()));
  }

  /** Pays for the later times of the lines of one order, day by day, until one is too dear. */
  void later(List<BasketLine> order, Map<UUID, Price> prices) {
    List<Time> times = new ArrayList<>();
    for (BasketLine line : order) {
      Price price = prices.get(line.id());
      price.priced().days().stream()
          .skip(1)
          .forEach(day -> times.add(new Time(line, price.priced().eachPence(), day)));
    }
    times.sort(Comparator.comparing(Time::day));
    for (Time time : times) {
      if (!pay(time)) {
        return;
      }
    }
  }

  /** What was paid for a line, from which budgets. */
  List<Purse.Share> shares(BasketLine line) {
    return paid.getOrDefault(line.id(), Map.of()).entrySet().stream()
        .map(pot -> new Purse.Share(pot.getKey(), pot.getValue()))
        .toList();
  }

  /** What is left for something on this day in the budgets that are to pay for it. */
  long left(BasketLine line, LocalDate day) {
    return purse.inAll(paying(line, day));
  }

  private boolean pay(Time time) {
    List<Purse.Share> shares = purse.take(time.pence(), paying(time.line(), time.day()));
    Map<UUID, Long> ofLine = paid.computeIfAbsent(time.line().id(), id -> new LinkedHashMap<>());
    shares.forEach(share -> ofLine.merge(share.budgetId(), share.pence(), Math::addExact));
    return !shares.isEmpty();
  }

  private List<UUID> paying(BasketLine line, LocalDate day) {
    return line.pots().stream()
        .filter(pot -> usable.containsKey(pot) && on(usable.get(pot), day))
        .toList();
  }

  private static boolean on(BudgetView budget, LocalDate day) {
    return day == null || !day.isBefore(budget.startsOn()) && !day.isAfter(budget.endsOn());
  }
}
