package org.supportmarket.web.provider;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.catalogue.HowMany;
import org.supportmarket.web.client.Order;

/** One order in the provider's list: for whom, what, and what can be done with it. */
record OrderRow(
    UUID id,
    String person,
    List<String> things,
    Instant placedAt,
    long totalPence,
    OrderState state,
    String reason) {

  static OrderRow of(Order order) {
    String person = order.personName() == null ? "Somebody" : order.personName();
    String reason =
        order.history().stream()
            .filter(step -> "declined".equals(step.status()))
            .map(Order.Step::reason)
            .filter(r -> r != null && !r.isBlank())
            .findFirst()
            .orElse(null);
    return new OrderRow(
        order.id(),
        person,
        order.lines().stream().map(OrderRow::thing).toList(),
        order.placedAt(),
        order.totalPence(),
        OrderState.of(order.status()),
        reason);
  }

  /** What a button is about, for people who hear one button after the other. */
  public String about() {
    return "order of " + person + ", " + String.join(", ", things);
  }

  public String stateWords() {
    return state == null ? "In progress" : state.words();
  }

  public boolean answerable() {
    return state == OrderState.PLACED;
  }

  public boolean deliverable() {
    return state == OrderState.ACCEPTED || state == OrderState.IN_DELIVERY;
  }

  public String href() {
    return "/provider/orders/" + id;
  }

  private static String thing(Order.Line line) {
    return line.name() + ": " + HowMany.words(line.quantity(), line.unit(), line.minutes());
  }
}
