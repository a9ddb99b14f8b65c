package org.supportmarket.ordering.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionTest {
  /** The whole graph, row by row: what is not here must not be possible. */
  private static final Set<String> GRAPH =
      Set.of(
          "- place placed",
          "placed hold placed",
          "placed accept accepted",
          "placed decline declined",
          "placed expire expired",
          "placed cancel cancelled",
          "placed skip placed",
          "placed end placed",
          "accepted hold accepted",
          "accepted start in_delivery",
          "accepted deliver_one in_delivery",
          "accepted deliver delivered",
          "accepted cancel cancelled",
          "accepted skip accepted",
          "accepted end accepted",
          "in_delivery hold in_delivery",
          "in_delivery deliver_one in_delivery",
          "in_delivery deliver delivered",
          "in_delivery skip in_delivery",
          "in_delivery end in_delivery",
          "in_delivery finish delivered",
          "in_delivery refund in_delivery",
          "delivered refund delivered",
          "delivered confirm confirmed",
          "delivered dispute disputed",
          "confirmed refund confirmed",
          "confirmed complete completed",
          "disputed refund disputed",
          "disputed settle completed",
          "cancelled refund cancelled");

  @Test
  void fromEveryStatusEveryStepLeadsWhereTheGraphSaysOrNowhere() {
    Set<String> possible = new HashSet<>();
    List<OrderStatus> from = new ArrayList<>(List.of(OrderStatus.values()));
    from.add(null);
    for (OrderStatus status : from) {
      for (Step step : Step.values()) {
        Transition.of(status, step)
            .ifPresent(
                taken ->
                    possible.add(
                        (status == null ? "-" : status.code())
                            + " "
                            + step.code()
                            + " "
                            + taken.to().code()));
      }
    }
    assertEquals(GRAPH, possible);
    assertEquals(GRAPH.size(), Transition.ALL.size(), "a step from a status leads to one place");
  }

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
  void fromTheEndsNothingLeadsAway() {
    Set<OrderStatus> left =
        Transition.ALL.stream()
            .filter(t -> t.from() != null && t.from() != t.to())
            .map(Transition::from)
            .collect(Collectors.toSet());
    assertEquals(
        EnumSet.complementOf(
            EnumSet.of(
                OrderStatus.DECLINED,
                OrderStatus.CANCELLED,
                OrderStatus.EXPIRED,
                OrderStatus.COMPLETED)),
        left);
  }

  @Test
  void everyStepIsOfTheGraph() {
    Set<Step> used = Transition.ALL.stream().map(Transition::step).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Step.class), used);
  }
}
