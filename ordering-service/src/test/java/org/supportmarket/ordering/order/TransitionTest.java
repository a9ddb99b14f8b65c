package org.supportmarket.ordering.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.delivery.AcceptOrder;
import org.supportmarket.ordering.delivery.DeclineOrder;
import org.supportmarket.ordering.delivery.DeliverOrder;

class TransitionTest {
  private static final Map<Step, Class<?>> COMMANDS =
      Map.of(
          Step.PLACE, PlaceOrder.class,
          Step.CANCEL, CancelOrder.class,
          Step.ACCEPT, AcceptOrder.class,
          Step.DECLINE, DeclineOrder.class,
          Step.DELIVER, DeliverOrder.class);

  @Test
  void everyStatusIsReachedFromTheBeginning() {
    Set<OrderStatus> reached = EnumSet.noneOf(OrderStatus.class);
    boolean more = true;
    while (more) {
      more =
          reached.addAll(
              Transition.ALL.stream()
                  .filter(t -> t.from() == null || reached.contains(t.from()))
                  .map(Transition::to)
                  .collect(Collectors.toSet()));
    }
    assertEquals(EnumSet.allOf(OrderStatus.class), reached);
  }

  @Test
  void fromTheEndsThereIsNoWayOut() {
    for (OrderStatus end :
        Set.of(OrderStatus.DECLINED, OrderStatus.DELIVERED, OrderStatus.CANCELLED)) {
      assertTrue(Transition.stepsFrom(end).isEmpty(), end.code());
    }
  }

  @Test
  void everyOtherStatusHasAWayOn() {
    for (OrderStatus status : Set.of(OrderStatus.PLACED, OrderStatus.ACCEPTED)) {
      assertTrue(!Transition.stepsFrom(status).isEmpty(), status.code());
    }
  }

  @Test
  void aStepFromAStatusLeadsToOnePlace() {
    long pairs = Transition.ALL.stream().map(t -> t.from() + " " + t.step()).distinct().count();
    assertEquals(Transition.ALL.size(), pairs);
  }

  @Test
  void everyTransitionHasItsCommandAndEveryCommandATransition() {
    Set<Step> used = Transition.ALL.stream().map(Transition::step).collect(Collectors.toSet());
    assertEquals(COMMANDS.keySet(), used);
    used.forEach(step -> assertNotNull(COMMANDS.get(step)));
    assertEquals(EnumSet.allOf(Step.class), used);
  }

  @Test
  void everyTransitionMovesTheMoney() {
    Transition.ALL.stream()
        .filter(t -> t.from() != null)
        .forEach(t -> assertTrue(t.from().hold() != t.to().hold(), t.toString()));
  }
}
