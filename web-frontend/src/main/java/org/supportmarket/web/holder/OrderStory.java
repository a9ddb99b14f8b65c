package org.supportmarket.web.holder;

import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Sums;
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
              what(step, provider),
              Words.dayAndTime(step.at()),
              who(step),
              step.reason() == null ? null : "They wrote: “" + step.reason() + "”",
              i == last ? State.NOW : State.DONE));
    }
    OrderState now = OrderState.of(order.status());
    if (now == OrderState.PLACED) {
      steps.add(later(provider + " says yes or no"));
    }
    if (now == OrderState.PLACED || now == OrderState.ACCEPTED || now == OrderState.IN_DELIVERY) {
      steps.add(later(provider + " does it"));
      steps.add(later("You say whether it was as agreed"));
    }
    if (now == OrderState.DELIVERED) {
      steps.add(later("You say whether it was as agreed"));
    }
    return steps;
  }

  /** What happened; in stories of before the steps were written down the status says it. */
  private static String what(Order.Step step, String provider) {
    String sum = step.pence() == 0 ? "" : ": " + Sums.exact(step.pence());
    return switch (step.step() == null ? "to " + step.status() : step.step()) {
      case "place", "to placed" -> "The order was placed";
      case "hold" -> "Money was kept aside for what is to come" + sum;
      case "accept", "to accepted" -> provider + " said yes";
      case "decline", "to declined" -> provider + " said no";
      case "expire" -> provider + " did not answer in time";
      case "start" -> provider + " began";
      case "deliver_one" -> "One of the times was done" + sum;
      case "deliver", "to delivered" -> provider + " did it" + sum;
      case "cancel", "to cancelled" -> "The order was cancelled" + charged(step);
      case "skip" -> "One of the times was left out" + charged(step);
      case "end", "finish" -> "The later times were ended" + charged(step);
      case "refund" -> provider + " gave money back" + sum;
      case "confirm" -> "It was as agreed";
      case "dispute" -> "It was not as agreed";
      case "settle" -> "It was put right";
      case "complete" -> "Everything is settled";
      default -> "Something changed";
    };
  }

  private static String charged(Order.Step step) {
    return step.pence() == 0 ? "" : ", for " + Sums.exact(step.pence()) + " as agreed";
  }

  /** In which capacity somebody did it; null where the step itself says who. */
  private static String who(Order.Step step) {
    return switch (step.by() == null ? "" : step.by()) {
      case "self" -> "you";
      case "supporter", "fund-holder" ->
          (step.name() == null ? "somebody" : step.name()) + ", acting for you";
      case "phone" -> "the council, on the phone with you";
      case "care-manager" -> "your care manager";
      default -> null;
    };
  }

  private static TimelineStep later(String what) {
    return new TimelineStep(what, null, null, null, State.LATER);
  }
}
