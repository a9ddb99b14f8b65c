package org.supportmarket.ordering.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.order.OrderStatus;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.Step;

/**
 * An order as its provider sees it: for whom and what, and what can be done next. Never which
 * budget pays or what the council decided.
 */
record ProviderOrderView(
    UUID id,
    OrderStatus status,
    Instant placedAt,
    @Schema(nullable = true, examples = "Hazel Holder") String personName,
    long totalPence,
    List<OrderView.Line> lines,
    List<OrderView.Change> history,
    boolean canAccept,
    boolean canDecline,
    boolean canDeliver) {

  static ProviderOrderView of(OrderView order, String personName) {
    Set<Step> steps = order.status().nextSteps();
    return new ProviderOrderView(
        order.id(),
        order.status(),
        order.placedAt(),
        personName,
        order.totalPence(),
        order.lines(),
        order.history(),
        steps.contains(Step.ACCEPT),
        steps.contains(Step.DECLINE),
        steps.contains(Step.DELIVER));
  }
}
