package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * @param unseen whether the pots' money has not been looked at: then the ledger decides alone
   */
  HoldMoney(Pots pots, boolean unseen) {
    this.pots = pots;
    this.unseen = unseen;
  }

  /** What is held for the first time of each line: without it nothing is ordered. */
  List<Hold> first(Order order) {
    return firstTimes(order).stream().flatMap(time -> must(order, time).stream()).toList();
  }

  /** What is held for later times; asked once the first times of all orders are held. */
  List<Hold> later(Order order) {
    List<Hold> holds = new ArrayList<>();
    List<Occurrence> first = firstTimes(order);
    for (Occurrence later : order.open()) {
      if (!first.contains(later)) {
        Optional<List<Hold>> held = can(order, later);
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

  /** What would be held for one more time, if there is enough for it. */
  Optional<List<Hold>> can(Order order, Occurrence occurrence) {
    return pots.pay(occurrence.pence(), occurrence.line().pots(), occurrence.when().day())
        .map(shares -> held(order, occurrence, shares));
  }

  private List<Hold> must(Order order, Occurrence occurrence) {
    OrderLine line = occurrence.line();
    LocalDate day = occurrence.when().day();
    if (unseen) {
      return held(
          order, occurrence, pots.payUnseen(occurrence.pence(), line.pots().getFirst(), day));
    }
    return can(order, occurrence).orElseThrow(() -> tooLittle(occurrence));
  }

  private Refusal tooLittle(Occurrence occurrence) {
    OrderLine line = occurrence.line();
    return tooLittle(line.pots().getFirst(), occurrence.pence(), pots.left(line.pots()));
  }

  /** There is not enough money. */
  static Refusal tooLittle(UUID pot, long pence, long available) {
    long left = Math.max(0, available);
    return Refusal.of(
        OrderingProblem.INSUFFICIENT_FUNDS,
        "This costs %s and you have %s to spend. It is %s too much."
            .formatted(Pounds.of(pence), Pounds.of(left), Pounds.of(pence - left)),
        Map.of("budget_id", pot, "available_pence", left, "short_pence", pence - left));
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
