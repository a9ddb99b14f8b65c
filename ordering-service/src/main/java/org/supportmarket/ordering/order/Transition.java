package org.supportmarket.ordering.order;

import static org.supportmarket.ordering.order.OrderStatus.ACCEPTED;
import static org.supportmarket.ordering.order.OrderStatus.CANCELLED;
import static org.supportmarket.ordering.order.OrderStatus.COMPLETED;
import static org.supportmarket.ordering.order.OrderStatus.CONFIRMED;
import static org.supportmarket.ordering.order.OrderStatus.DECLINED;
import static org.supportmarket.ordering.order.OrderStatus.DELIVERED;
import static org.supportmarket.ordering.order.OrderStatus.DISPUTED;
import static org.supportmarket.ordering.order.OrderStatus.EXPIRED;
import static org.supportmarket.ordering.order.OrderStatus.IN_DELIVERY;
import static org.supportmarket.ordering.order.OrderStatus.PLACED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The life of an order, as data: from where, by what, to where. What a step moves of the money is
 * said by the holds of its occurrences.
 */
record Transition(OrderStatus from, Step step, OrderStatus to) {
  static final List<Transition> ALL =
      List.of(
          new Transition(null, Step.PLACE, PLACED),
          new Transition(PLACED, Step.HOLD, PLACED),
          new Transition(PLACED, Step.ACCEPT, ACCEPTED),
          new Transition(PLACED, Step.DECLINE, DECLINED),
          new Transition(PLACED, Step.EXPIRE, EXPIRED),
          new Transition(PLACED, Step.CANCEL, CANCELLED),
          new Transition(PLACED, Step.SKIP, PLACED),
          new Transition(PLACED, Step.END, PLACED),
          new Transition(ACCEPTED, Step.HOLD, ACCEPTED),
          new Transition(ACCEPTED, Step.START, IN_DELIVERY),
          new Transition(ACCEPTED, Step.DELIVER_ONE, IN_DELIVERY),
          new Transition(ACCEPTED, Step.DELIVER, DELIVERED),
          new Transition(ACCEPTED, Step.CANCEL, CANCELLED),
          new Transition(ACCEPTED, Step.SKIP, ACCEPTED),
          new Transition(ACCEPTED, Step.END, ACCEPTED),
          new Transition(IN_DELIVERY, Step.HOLD, IN_DELIVERY),
          new Transition(IN_DELIVERY, Step.DELIVER_ONE, IN_DELIVERY),
          new Transition(IN_DELIVERY, Step.DELIVER, DELIVERED),
          new Transition(IN_DELIVERY, Step.SKIP, IN_DELIVERY),
          new Transition(IN_DELIVERY, Step.END, IN_DELIVERY),
          new Transition(IN_DELIVERY, Step.FINISH, DELIVERED),
          new Transition(IN_DELIVERY, Step.REFUND, IN_DELIVERY),
          new Transition(DELIVERED, Step.REFUND, DELIVERED),
          new Transition(DELIVERED, Step.CONFIRM, CONFIRMED),
          new Transition(DELIVERED, Step.DISPUTE, DISPUTED),
          new Transition(CONFIRMED, Step.REFUND, CONFIRMED),
          new Transition(CONFIRMED, Step.COMPLETE, COMPLETED),
          new Transition(DISPUTED, Step.REFUND, DISPUTED),
          new Transition(DISPUTED, Step.SETTLE, COMPLETED),
          new Transition(CANCELLED, Step.REFUND, CANCELLED));

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
