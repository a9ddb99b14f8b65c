package org.supportmarket.ordering.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order as the person it is for sees it. Sums in pence. */
public record OrderView(
    UUID id,
    UUID personId,
    @Schema(examples = "placed") OrderStatus status,
    Instant placedAt,
    Provider provider,
    @Schema(examples = "5000") long totalPence,
    UUID budgetId,
    Decision decision,
    List<Line> lines,
    List<Change> history,
    boolean canCancel,
    @Schema(nullable = true, description = "Until when; null while there is no end to it")
        Instant cancelUntil) {

  /** Who sells. */
  @Schema(name = "OrderProvider")
  public record Provider(UUID id, @Schema(examples = "Bright Homes") String name) {}

  /** What was bought, as it was offered then. */
  @Schema(name = "OrderLine")
  public record Line(
      UUID id,
      UUID listingId,
      @Schema(examples = "3") int listingVersion,
      @Schema(examples = "Two hours of cleaning") String name,
      @Schema(examples = "domestic-help") String category,
      @Schema(examples = "visit") String unit,
      @Schema(examples = "2") int quantity,
      @Schema(nullable = true) Integer minutes,
      @Schema(examples = "2500") long unitPricePence,
      @Schema(examples = "5000") long totalPence,
      OrderStatus status) {}

  /** One change: to what, when, by whom (in which capacity), for whom, and why if they said so. */
  @Schema(name = "OrderChange")
  public record Change(
      OrderStatus status,
      Instant at,
      @Schema(examples = "self") String by,
      @Schema(nullable = true) UUID actingFor,
      @Schema(nullable = true, description = "Which supporter, if one did it") UUID delegation,
      @Schema(nullable = true, examples = "Sam Sutton") String name,
      @Schema(nullable = true) String reason) {

    Change because(String words) {
      return new Change(status, at, by, actingFor, delegation, name, words);
    }

    Change by(String named) {
      return new Change(status, at, by, actingFor, delegation, named, reason);
    }
  }

  static OrderView of(Order order) {
    return new OrderView(
        order.id(),
        order.person().id(),
        order.status(),
        order.placedAt(),
        new Provider(order.providerId(), order.providerName()),
        order.totalPence(),
        order.budgetLineId(),
        order.decision(),
        order.lines().stream().map(OrderLine::asView).toList(),
        order.events().stream().map(OrderEvent::asView).toList(),
        order.can(Step.CANCEL),
        null);
  }

  /** The same with the reason why it was declined, or null, and what supporters are called. */
  OrderView inWords(String reason, Map<UUID, String> supporters) {
    List<Change> told =
        history.stream()
            .map(
                change -> change.status() == OrderStatus.DECLINED ? change.because(reason) : change)
            .map(
                change ->
                    change.delegation() == null
                        ? change
                        : change.by(supporters.get(change.delegation())))
            .toList();
    return new OrderView(
        id,
        personId,
        status,
        placedAt,
        provider,
        totalPence,
        budgetId,
        decision,
        lines,
        told,
        canCancel,
        cancelUntil);
  }
}
