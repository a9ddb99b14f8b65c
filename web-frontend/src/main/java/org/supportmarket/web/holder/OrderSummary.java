package org.supportmarket.web.holder;

import java.time.Instant;
import java.util.UUID;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Numbers;

/** One order in a list. */
record OrderSummary(
    UUID id, String title, String provider, Instant placedAt, long totalPence, String state) {

  static OrderSummary of(Order order) {
    return new OrderSummary(
        order.id(),
        title(order),
        order.provider().name(),
        order.placedAt(),
        order.totalPence(),
        OrderState.of(order.status()).words());
  }

  /** The name of what was bought; with "and two more" when it was several things. */
  static String title(Order order) {
    if (order.lines().isEmpty()) {
      return "Order";
    }
    String first = order.lines().getFirst().name();
    int more = order.lines().size() - 1;
    return more == 0 ? first : first + " and " + Numbers.words(more) + " more";
  }
}
