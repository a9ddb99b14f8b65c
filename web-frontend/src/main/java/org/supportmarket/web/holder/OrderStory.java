package org.supportmarket.web.holder;

import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.TimelineStep;
import org.supportmarket.web.layout.TimelineStep.State;
import org.supportmarket.web.layout.Words;

/** What happened to an order, and what comes next. */
final class OrderStory {
  private OrderStory() {}

  static List<TimelineStep> steps(Order order) {
    List<TimelineStep> steps = new ArrayList<>();
    String provider = order.provider().name();
    int last = order.history().size() - 1;
    for (int i = 0; i <= last; i++) {
      Order.Step step = order.history().get(i);
      steps.add(
          new TimelineStep(
              OrderState.of(step.status()).event(provider),
              Words.dayAndTime(step.at()),
              who(step.by()),
              step.reason() == null ? null : "They wrote: “" + step.reason() + "”",
              i == last ? State.NOW : State.DONE));
    }
    OrderState now = OrderState.of(order.status());
    if (now == OrderState.PLACED) {
      steps.add(later(provider + " says yes or no"));
    }
    if (now == OrderState.PLACED || now == OrderState.ACCEPTED) {
      steps.add(later(provider + " does it"));
      steps.add(later("You say how it was"));
    }
    return steps;
  }

  /** In which capacity somebody did it; null where the step itself says who. */
  private static String who(String by) {
    return switch (by == null ? "" : by) {
      case "self" -> "you";
      case "supporter" -> "somebody acting for you";
      case "care-manager" -> "your care manager";
      default -> null;
    };
  }

  private static TimelineStep later(String what) {
    return new TimelineStep(what, null, null, null, State.LATER);
  }
}
