package org.supportmarket.web.council;

import java.time.Instant;
import java.time.LocalDate;
import org.supportmarket.web.client.CouncilTask;

/** A task in the words of the page. */
record TaskRow(
    String href,
    String person,
    boolean urgent,
    boolean open,
    LocalDate dueOn,
    Instant raisedAt,
    String words,
    String order,
    Instant closedAt,
    String outcome,
    String supportersHref) {

  static TaskRow of(CouncilTask task) {
    return new TaskRow(
        "/council/tasks/" + task.id(),
        task.personName() == null ? "A person" : task.personName(),
        task.urgent(),
        "open".equals(task.state()),
        task.dueOn(),
        task.raisedAt(),
        task.words() == null ? "What this was about has been erased." : task.words(),
        order(task.orderStatus()),
        task.closedAt(),
        task.outcome() == null ? "It was over by itself: it can be ordered again." : task.outcome(),
        "supporter_review".equals(task.kind())
            ? "/council/people/" + task.personId() + "/supporters"
            : null);
  }

  private static String order(String status) {
    return switch (status == null ? "" : status) {
      case "placed" -> "Ordered, not answered yet";
      case "accepted" -> "Goes on";
      case "delivered" -> "Delivered since";
      case "cancelled" -> "Cancelled since";
      case "declined" -> "Declined since";
      case "" -> "No order";
      default -> "Not known";
    };
  }
}
