package org.supportmarket.web.holder;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/**
 * One time that something comes.
 *
 * @param skipHref null where it cannot be left out
 * @param endHref to end it with all that follow; null where that cannot be
 */
record OrderTime(UUID id, String day, String state, String sum, String skipHref, String endHref) {

  /** All times that have a day, the soonest first; none for an order that comes once, undated. */
  static List<OrderTime> of(Order order) {
    return order.lines().stream()
        .flatMap(line -> line.times().stream())
        .filter(time -> time.dueOn() != null)
        .sorted(Comparator.comparing(Order.Time::dueOn))
        .map(time -> of(order, time))
        .toList();
  }

  private static OrderTime of(Order order, Order.Time time) {
    boolean open = order.canSkip() && time.isOpen();
    String href = "/my-orders/" + order.id() + "/cancel?";
    return new OrderTime(
        time.id(),
        day(time),
        state(time),
        sum(time),
        open ? href + "time=" + time.id() : null,
        open && order.repeats() ? href + "from=" + time.dueOn() : null);
  }

  /** The day, with the hour where one is agreed. */
  static String day(Order.Time time) {
    return time.startsAt() == null ? Words.day(time.dueOn()) : Words.dayAndTime(time.startsAt());
  }

  private static String state(Order.Time time) {
    return switch (time.status()) {
      case "planned" -> "Planned. The money is kept aside nearer the day.";
      case "placed" -> "Asked for, the money is kept aside";
      case "accepted" -> "They said yes";
      case "delivered" -> "Done";
      case "skipped" -> "Left out";
      case "declined" -> "They said no";
      case "expired" -> "No answer";
      default -> "Cancelled";
    };
  }

  private static String sum(Order.Time time) {
    boolean over = !time.isOpen();
    String sum = Sums.exact(over ? time.deliveredPence() : time.pence());
    return time.refundedPence() == 0
        ? sum
        : sum + ", " + Sums.exact(time.refundedPence()) + " came back";
  }

  /** What a link is about, for people who hear one link after the other. */
  public String about() {
    return "the time on " + day;
  }
}
