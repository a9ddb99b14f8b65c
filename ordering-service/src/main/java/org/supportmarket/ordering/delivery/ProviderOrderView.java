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
    long deliveredPence,
    long refundedPence,
    boolean repeats,
    List<ProviderLine> lines,
    List<OrderView.Change> history,
    boolean canAccept,
    boolean canDecline,
    boolean canDeliver,
    boolean canStart,
    boolean canRefund) {

  /** What was ordered. */
  @Schema(name = "ProviderOrderLine")
  record ProviderLine(
      UUID id,
      UUID listingId,
      int listingVersion,
      String name,
      String category,
      String unit,
      int quantity,
      @Schema(nullable = true) Integer minutes,
      long unitPricePence,
      long totalPence,
      @Schema(nullable = true) String repeatEvery,
      List<OrderView.Time> times) {
    static ProviderLine of(OrderView.Line line) {
      return new ProviderLine(
          line.id(),
          line.listingId(),
          line.listingVersion(),
          line.name(),
          line.category(),
          line.unit(),
          line.quantity(),
          line.minutes(),
          line.unitPricePence(),
          line.totalPence(),
          line.repeatEvery(),
          line.times());
    }
  }

  static ProviderOrderView of(OrderView order, String personName) {
    Set<Step> steps = order.status().nextSteps();
    return new ProviderOrderView(
        order.id(),
        order.status(),
        order.placedAt(),
        personName,
        order.totalPence(),
        order.deliveredPence(),
        order.refundedPence(),
        order.repeats(),
        order.lines().stream().map(ProviderLine::of).toList(),
        order.history(),
        steps.contains(Step.ACCEPT),
        steps.contains(Step.DECLINE),
        steps.contains(Step.DELIVER),
        steps.contains(Step.START) && !order.repeats(),
        steps.contains(Step.REFUND) && order.deliveredPence() > order.refundedPence());
  }
}
