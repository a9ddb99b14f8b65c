package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Pages;

/** All orders of a person, newest first. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrdersPage(
    String answer,
    List<Filter> filters,
    List<OrderSummary> orders,
    Pages pages,
    Invited.Question invited)
    implements TemplateInstance {

  /** One way to narrow the list. */
  record Filter(String text, String href, boolean here) {}

  static OrdersPage of(OrderState only, Paged<Order> found, Invited.Question invited) {
    String base = only == null ? "/my-orders" : "/my-orders?status=" + only.code();
    return new OrdersPage(
        answer(only, found.totalItems()),
        filters(only),
        found.contents().stream().map(OrderSummary::of).toList(),
        new Pages(found.pageNumber(), found.totalPages(), base),
        invited);
  }

  private static String answer(OrderState only, long count) {
    String orders = org.supportmarket.web.layout.Numbers.things(count, "order", "orders");
    if (only == null) {
      return "You have made " + orders + " so far.";
    }
    return switch (only) {
      case PLACED -> "You have " + orders + " waiting for an answer.";
      case ACCEPTED -> "You have " + orders + " that they said yes to.";
      case DELIVERED -> "You have " + orders + " that were done.";
      case DECLINED -> "You have " + orders + " that they said no to.";
      case IN_DELIVERY -> "You have " + orders + " going on.";
      case CONFIRMED -> "You have " + orders + " that were done as agreed.";
      case DISPUTED -> "You have " + orders + " that were not as agreed.";
      case COMPLETED -> "You have " + orders + " that are settled.";
      case EXPIRED -> "You have " + orders + " that nobody answered.";
      case CANCELLED, OTHER -> "You have " + orders + " that were cancelled.";
    };
  }

  private static List<Filter> filters(OrderState only) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(new Filter("All", "/my-orders", only == null)),
            java.util.stream.Stream.of(OrderState.values())
                .filter(OrderState::isListed)
                .map(s -> new Filter(s.words(), "/my-orders?status=" + s.code(), s == only)))
        .toList();
  }
}
