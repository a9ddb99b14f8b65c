package org.supportmarket.ordering.order;

import static org.supportmarket.ordering.order.OrderStatus.ACCEPTED;
import static org.supportmarket.ordering.order.OrderStatus.CANCELLED;
import static org.supportmarket.ordering.order.OrderStatus.DECLINED;
import static org.supportmarket.ordering.order.OrderStatus.DELIVERED;
import static org.supportmarket.ordering.order.OrderStatus.PLACED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The life of an order, as data: from where, by what, to where. The money moves along, from the
 * account of the one status to the account of the other.
 */
record Transition(OrderStatus from, Step step, OrderStatus to) {
  static final List<Transition> ALL =
      List.of(
          new Transition(null, Step.PLACE, PLACED),
          new Transition(PLACED, Step.ACCEPT, ACCEPTED),
          new Transition(PLACED, Step.DECLINE, DECLINED),
          new Transition(PLACED, Step.CANCEL, CANCELLED),
          new Transition(ACCEPTED, Step.CANCEL, CANCELLED),
          new Transition(ACCEPTED, Step.DELIVER, DELIVERED));

  /** Where this step leads from here, if anywhere. */
  static Optional<Transition> of(OrderStatus from, Step step) {
    return ALL.stream().filter(t -> t.from() == from && t.step() == step).findFirst();
  }

  /** What can be done from here. */
  static Set<Step> stepsFrom(OrderStatus from) {
    return ALL.stream()
        .filter(t -> t.from() == from)
        .map(Transition::step)
        .collect(Collectors.toUnmodifiableSet());
  }
}
