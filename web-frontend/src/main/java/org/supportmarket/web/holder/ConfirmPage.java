package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Problems;

/** Saying that something was done as agreed, or that it was put right. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConfirmPage(
    String href,
    String name,
    String provider,
    long keptPence,
    boolean canConfirm,
    boolean canDispute,
    String key,
    Problems problems)
    implements TemplateInstance {
  static ConfirmPage of(Order order, String key, Problems problems) {
    return new ConfirmPage(
        "/my-orders/" + order.id(),
        OrderSummary.title(order),
        order.provider().name(),
        order.deliveredPence() - order.refundedPence(),
        order.canConfirm(),
        order.canDispute(),
        key,
        problems);
  }
}
