package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.TimelineStep;
import org.supportmarket.web.layout.Words;

/**
 * One order: where it stands, what it costs, why it may be paid, what happened.
 *
 * @param done the sentence of the notice after something was just done; null otherwise
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrderPage(
    UUID id,
    String name,
    String provider,
    OrderState state,
    Instant placedAt,
    long totalPence,
    List<OrderLine> lines,
    List<Receipt> receipts,
    List<TimelineStep> steps,
    boolean canCancel,
    Instant cancelUntil,
    String done,
    List<OrderTime> times,
    Money money)
    implements TemplateInstance {

  /**
   * What became of the money, where more is to be said than the total.
   *
   * @param noMoney what to say where its budgets end before what is planned; else null
   */
  record Money(
      long deliveredPence,
      long refundedPence,
      long plannedPence,
      boolean canConfirm,
      String noMoney) {}

  /**
   * Who reads it.
   *
   * @param self whether it is the person themselves
   * @param maySay whether they may say how it was, or write down what the person says
   */
  record Reader(boolean self, boolean maySay, OwnReviews.Said said) {}

  /**
   * @param reader who reads it, and what they said of it
   * @param noMoneyAfter the last day its budgets can pay for what is planned, or null
   * @param outcomes the words of the outcomes of their plan
   */
  static OrderPage of(
      Order order, Reader reader, Map<UUID, String> outcomes, LocalDate noMoneyAfter, String done) {
    OrderState state = OrderState.of(order.status());
    return new OrderPage(
        order.id(),
        OrderSummary.title(order),
        order.provider().name(),
        state,
        order.placedAt(),
        order.totalPence(),
        order.lines().stream().map(l -> OrderLine.of(order, l, reader)).toList(),
        Receipt.of(order, outcomes),
        OrderStory.steps(order),
        order.canCancel(),
        order.cancelUntil(),
        done,
        OrderTime.of(order),
        new Money(
            order.deliveredPence(),
            order.refundedPence(),
            order.plannedPence(),
            order.canConfirm(),
            noMoneyAfter == null
                ? null
                : "No money yet for visits after " + Words.day(noMoneyAfter)));
  }
}
