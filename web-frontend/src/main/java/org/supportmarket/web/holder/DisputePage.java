package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Problems;

/** Saying what was not as agreed. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DisputePage(
    String href,
    String name,
    String provider,
    boolean canDispute,
    String words,
    String key,
    Problems problems)
    implements TemplateInstance {
  static DisputePage of(Order order, String words, String key, Problems problems) {
    return new DisputePage(
        "/my-orders/" + order.id(),
        OrderSummary.title(order),
        order.provider().name(),
        order.canDispute(),
        words,
        key,
        problems);
  }
}
