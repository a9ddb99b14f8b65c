package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.TimelineStep;
import org.supportmarket.web.layout.Words;

/**
 * One order as its provider sees it: what is to be done when, what was done, what happened.
 *
 * @param done what was just done, as a sentence; null for nothing
 */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrderPage(
    OrderRow order,
    List<Time> times,
    List<TimelineStep> steps,
    long deliveredPence,
    long refundedPence,
    Can can,
    Form form,
    String done,
    Problems problems)
    implements TemplateInstance {

  /** What can be done next. */
  record Can(boolean start, boolean deliver, boolean refund) {}

  /** What was typed into a form that was refused; empty otherwise. */
  record Form(String key, String quantity, String pounds, String back, String reason) {
    static Form empty(String key) {
      return new Form(key, "", "", "", "");
    }
  }

  /**
   * One time it is to be done.
   *
   * @param deliverable whether it can be said to be done now
   */
  record Time(UUID id, String when, String state, String sum, int units, boolean deliverable) {
    /** What a button is about, for people who hear one button after the other. */
    public String about() {
      return when;
    }
  }

  static OrderPage of(Order order, Form form, String done, Problems problems) {
    List<Time> times =
        order.lines().stream()
            .flatMap(line -> line.times().stream().map(time -> new Of(line, time)))
            .sorted(
                Comparator.comparing(
                    (Of of) -> of.time().dueOn(), Comparator.nullsFirst(Comparator.naturalOrder())))
            .map(of -> time(order, of))
            .toList();
    return new OrderPage(
        OrderRow.of(order),
        times,
        steps(order),
        order.deliveredPence(),
        order.refundedPence(),
        new Can(order.canStart(), order.canDeliver(), order.canRefund()),
        form,
        done,
        problems);
  }

  private record Of(Order.Line line, Order.Time time) {}

  private static Time time(Order order, Of of) {
    Order.Time time = of.time();
    String day =
        time.startsAt() != null
            ? Words.dayAndTime(time.startsAt())
            : time.dueOn() != null ? Words.day(time.dueOn()) : "Day to be agreed";
    String state =
        switch (time.status()) {
          case "planned" -> "Planned, no money kept aside yet";
          case "placed" -> "Waiting for your answer";
          case "accepted" -> "To do";
          case "delivered" -> "Done";
          case "skipped" -> "Left out";
          default -> Words.sentence(time.status());
        };
    String sum =
        time.isOpen()
            ? Sums.exact(time.pence())
            : Sums.exact(time.deliveredPence() - time.refundedPence())
                + " of "
                + Sums.exact(time.pence());
    boolean deliverable = order.canDeliver() && "accepted".equals(time.status());
    return new Time(
        time.id(), of.line().name() + ", " + day, state, sum, time.units(), deliverable);
  }

  private static List<TimelineStep> steps(Order order) {
    List<TimelineStep> steps = new ArrayList<>();
    int last = order.history().size() - 1;
    for (int i = 0; i <= last; i++) {
      Order.Step step = order.history().get(i);
      steps.add(
          new TimelineStep(
              what(step),
              Words.dayAndTime(step.at()),
              "provider".equals(step.by()) ? "you" : null,
              step.reason() == null ? null : "“" + step.reason() + "”",
              i == last ? TimelineStep.State.NOW : TimelineStep.State.DONE));
    }
    return steps;
  }

  private static String what(Order.Step step) {
    String sum = step.pence() == 0 ? "" : ": " + Sums.exact(step.pence());
    return switch (step.step() == null ? step.status() : step.step()) {
      case "place", "placed" -> "The order came in";
      case "hold" -> "Money was kept aside for more times";
      case "accept", "accepted" -> "You said yes";
      case "decline", "declined" -> "You said no";
      case "expire" -> "The order was not answered in time";
      case "start" -> "You began";
      case "deliver_one" -> "One of the times was done" + sum;
      case "deliver", "delivered" -> "It was done" + sum;
      case "cancel", "cancelled" -> "The order was cancelled" + charged(step);
      case "skip" -> "One of the times was left out" + charged(step);
      case "end", "finish" -> "The later times were ended" + charged(step);
      case "refund" -> "You gave money back" + sum;
      case "confirm" -> "They say that it was as agreed";
      case "dispute" -> "They say that it was not as agreed";
      case "settle" -> "They say that it is put right";
      case "complete" -> "Everything is settled";
      default -> "Something changed";
    };
  }

  private static String charged(Order.Step step) {
    return step.pence() == 0 ? "" : "; you are owed " + Sums.exact(step.pence()) + " as agreed";
  }
}
