package org.supportmarket.web.council;

import java.time.Instant;
import java.time.LocalDate;
import org.supportmarket.web.client.CouncilTask;
import org.supportmarket.web.layout.Link;

/** A task in the words of the page; {@code order} is null where it is about none. */
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
    Link next) {

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
        next(task));
  }

  /** Where it is seen to; null where closing the task is all there is to do. */
  private static Link next(CouncilTask task) {
    String person = "/council/people/" + task.personId();
    return switch (task.kind()) {
      case "supporter_review" -> Link.to(person + "/supporters", "Who acts for them");
      case "withheld_look" ->
          Link.to(person + "/looks/" + task.objectId(), "Say yes or no to this look");
      case "left_over" ->
          Link.to(person + "/budgets/" + task.objectId(), "Decide on what is left over");
      case "left_over_kept" -> Link.to(person + "/budgets/new", "Open their next budget");
      case "together" ->
          Link.to(
              person + "/together/" + task.objectId(), "Ask them, and write down what they say");
      case "dispute" -> Link.to(person, "Go to the person");
      default -> null;
    };
  }

  private static String order(String status) {
    return switch (status == null ? "" : status) {
      case "placed" -> "Ordered, not answered yet";
      case "accepted", "in_delivery" -> "Goes on";
      case "delivered", "confirmed", "completed" -> "Delivered since";
      case "disputed" -> "Something was not as agreed";
      case "expired" -> "Not answered in time, the money is back";
      case "cancelled" -> "Cancelled since";
      case "declined" -> "Declined since";
      case "" -> null;
      default -> "Not known";
    };
  }
}
