package org.supportmarket.web.basket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Checkout;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.SpentElsewhere;
import org.supportmarket.web.layout.Numbers;

/** What was bought with one yes. */
@CheckedTemplate(basePath = "basket", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DonePage(String answer, List<Placed> orders, List<SpentElsewhere> others)
    implements TemplateInstance {

  /** One order, each with its own life. */
  record Placed(UUID id, String provider, String what, long pence) {
    static Placed of(Order order) {
      String first = order.lines().isEmpty() ? "" : order.lines().getFirst().name();
      String more = order.lines().size() > 1 ? " and more" : "";
      return new Placed(order.id(), order.provider().name(), first + more, order.totalPence());
    }
  }

  static DonePage of(Checkout bought) {
    int orders = bought.orders().size();
    String answer =
        orders == 0
            ? "The money for it is kept aside"
            : "Thank you. You have made " + Numbers.things(orders, "order", "orders");
    return new DonePage(
        answer, bought.orders().stream().map(Placed::of).toList(), bought.somethingElse());
  }
}
