package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;

/**
 * The orders made with a provider.
 *
 * @param done what was just done, as a sentence; null for nothing
 */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrdersPage(
    String answer,
    List<Filter> filters,
    List<OrderRow> orders,
    Pages pages,
    String done,
    Problems problems)
    implements TemplateInstance {

  /** One way to narrow the list. */
  record Filter(String text, String href, boolean here) {}

  static OrdersPage of(OrderState only, Paged<Order> found, String done, Problems problems) {
    return new OrdersPage(
        answer(only, found.totalItems()),
        filters(only),
        found.contents().stream().map(OrderRow::of).toList(),
        new Pages(found.pageNumber(), found.totalPages(), href(only)),
        done,
        problems);
  }

  private static String answer(OrderState only, long count) {
    return only == null
        ? "You have had " + Numbers.things(count, "order", "orders") + " so far"
        : only.answer(count);
  }

  /** The address of the list of that state; null for all. */
  static String href(OrderState only) {
    return "/provider/orders?status=" + (only == null ? "all" : only.code());
  }

  private static List<Filter> filters(OrderState only) {
    return Stream.concat(
            Stream.of(OrderState.values())
                .filter(OrderState::isListed)
                .map(s -> new Filter(s.words(), href(s), s == only)),
            Stream.of(new Filter("All", href(null), only == null)))
        .toList();
  }
}
