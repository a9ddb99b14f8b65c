package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Says which times of an order money is held for: the first of each line always, the later ones in
 * the order of their days as far as the money goes. The rest stays planned.
 */
final class HoldMoney {
  private final Pots pots;
  private final boolean unseen;
  private final Set<UUID> lacking = new LinkedHashSet<>();
  private long missingPence;

  /**
   * @param unseen whether the pots' money has not been looked at: then the ledger decides alone
   */
  HoldMoney(Pots pots, boolean unseen) {
    this.pots = pots;
    this.unseen = unseen;
  }

  /**
   * What is held for the first time of each line, order by order: without it nothing is ordered.
   * Refuses with budget_not_usable, or with insufficient_funds, which tells what all lack together.
   */
  List<List<Hold>> first(List<Order> orders) {
    List<List<Hold>> first =
        orders.stream()
            .map(
                order ->
                    firstTimes(order).stream().flatMap(time -> must(order, time).stream()).toList())
            .toList();
    if (!lacking.isEmpty()) {
      throw tooLittle(orders);
    }
    return first;
  }

  /** What is held for later times; asked once the first times of all orders are held. */
  List<Hold> later(Order order) {
    List<Hold> holds = new ArrayList<>();
    List<Occurrence> first = firstTimes(order);
    for (Occurrence later : order.open()) {
      if (!first.contains(later)) {
        Optional<List<Hold>> held = can(order, later, later.pence());
        if (held.isEmpty()) {
          break;
        }
        holds.addAll(held.get());
      }
    }
    return holds;
  }

  private static List<Occurrence> firstTimes(Order order) {
    return order.lines().stream().map(line -> line.occurrences().getFirst()).toList();
  }

  /** What is held for one more time at this price, if there is enough for it. */
  Optional<List<Hold>> can(Order order, Occurrence occurrence, long pence) {
    return pots.pay(pence, occurrence.line().pots(), occurrence.when().day())
        .map(shares -> held(order, occurrence, shares));
  }

  private List<Hold> must(Order order, Occurrence occurrence) {
    OrderLine line = occurrence.line();
    LocalDate day = occurrence.when().day();
    if (unseen) {
      return held(
          order, occurrence, pots.payUnseen(occurrence.pence(), line.pots().getFirst(), day));
    }
    if (!pots.isAnyUsable(line.pots(), day)) {
      throw Pots.notUsable();
    }
    List<Pots.Share> shares = pots.payAsFarAs(occurrence.pence(), line.pots(), day);
    long missing = occurrence.pence() - shares.stream().mapToLong(Pots.Share::pence).sum();
    if (missing > 0) {
      missingPence += missing;
      lacking.addAll(line.pots());
    }
    return held(order, occurrence, shares);
  }

  /** All that was to be paid from pots of which one did not suffice. */
  private Refusal tooLittle(List<Order> orders) {
    long pence =
        orders.stream()
            .flatMap(order -> firstTimes(order).stream())
            .filter(time -> !Collections.disjoint(time.line().pots(), lacking))
            .mapToLong(Occurrence::pence)
            .sum();
    return tooLittle(lacking, pence, pence - missingPence);
  }

  /** There is not enough money in these pots together. */
  static Refusal tooLittle(Collection<UUID> pots, long pence, long available) {
    return Refusal.of(
        OrderingProblem.INSUFFICIENT_FUNDS,
        "This costs %s and you have %s to spend%s. It is %s too much."
            .formatted(
                Pounds.of(pence),
                Pounds.of(available),
                pots.size() > 1 ? " in these %d budgets".formatted(pots.size()) : "",
                Pounds.of(pence - available)),
        Map.of(
            "budget_id",
            pots.iterator().next(),
            "budget_ids",
            List.copyOf(pots),
            "available_pence",
            available,
            "short_pence",
            pence - available));
  }

  private static List<Hold> held(Order order, Occurrence occurrence, List<Pots.Share> shares) {
    occurrence.hold(order.status());
    return shares.stream()
        .sorted(Comparator.comparing(Pots.Share::pot))
        .map(
            share ->
                new Hold(
                    occurrence.id(),
                    occurrence.orderLineId(),
                    share.pot(),
                    HoldState.of(order.status()),
                    share.pence()))
        .toList();
  }
}
