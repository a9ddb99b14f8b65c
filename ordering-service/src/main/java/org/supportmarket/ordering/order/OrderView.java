package org.supportmarket.ordering.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.offer.CancellationTier;

/**
 * An order as the person it is for sees it. Sums in pence.
 *
 * @param heldPence kept aside or promised for what is still to come
 * @param plannedPence of what is to come, that for which no money is held yet
 * @param deliveredPence owed for what happened, and charged for cancelling late
 * @param refundedPence of that, what came back
 */
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
        Instant cancelUntil,
    @Schema(nullable = true) UUID checkoutId,
    boolean repeats,
    long heldPence,
    long plannedPence,
    long deliveredPence,
    long refundedPence,
    boolean canConfirm,
    boolean canDispute,
    boolean canSkip) {

  /** Who sells. */
  @Schema(name = "OrderProvider")
  public record Provider(UUID id, @Schema(examples = "Bright Homes") String name) {}

  /**
   * What was bought, as it was offered then.
   *
   * @param quantity each time
   * @param totalPence all times together
   * @param pots which budgets pay, in this order
   * @param repeatEvery week or fortnight; null for once
   */
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
      OrderStatus status,
      Decision decision,
      @Schema(nullable = true) UUID outcomeId,
      List<UUID> pots,
      List<CancellationTier> cancellation,
      @Schema(nullable = true, examples = "week") String repeatEvery,
      List<Time> times) {}

  /** One time of a line. */
  @Schema(name = "OrderTime")
  public record Time(
      UUID id,
      int position,
      OccurrenceStatus status,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) Instant startsAt,
      int units,
      @Schema(examples = "2500") long pence,
      long deliveredPence,
      long refundedPence,
      @Schema(nullable = true) LocalDate deliveredOn) {}

  /**
   * One change: to what, by which step, when, by whom (in which capacity), for whom, and why if
   * they said so.
   *
   * @param occurrenceId the one time it is about, or null
   * @param pence the sum it is about, or 0
   */
  @Schema(name = "OrderChange")
  public record Change(
      UUID id,
      OrderStatus status,
      @Schema(nullable = true, examples = "place") Step step,
      Instant at,
      @Schema(examples = "self") String by,
      @Schema(nullable = true) UUID actingFor,
      @Schema(nullable = true, description = "Which supporter, if one did it") UUID delegation,
      @Schema(nullable = true, examples = "Sam Sutton") String name,
      @Schema(nullable = true) UUID occurrenceId,
      long pence,
      @Schema(nullable = true) String reason) {
    Change because(String words) {
      return new Change(
          id, status, step, at, by, actingFor, delegation, name, occurrenceId, pence, words);
    }

    Change by(String named) {
      return new Change(
          id, status, step, at, by, actingFor, delegation, named, occurrenceId, pence, reason);
    }
  }

  static OrderView of(Order order) {
    List<Occurrence> times = order.occurrences();
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
        order.events().stream().filter(e -> !e.continues()).map(OrderEvent::asView).toList(),
        order.can(Step.CANCEL),
        null,
        order.checkoutId(),
        order.repeats(),
        sum(times, o -> isHeld(o) ? o.pence() : 0),
        sum(times, o -> o.status() == OccurrenceStatus.PLANNED ? o.pence() : 0),
        sum(times, Occurrence::owedPence),
        sum(times, o -> o.owedPence() - o.keptPence()),
        order.can(Step.CONFIRM) || order.can(Step.SETTLE),
        order.can(Step.DISPUTE),
        order.canSkip());
  }

  private static boolean isHeld(Occurrence o) {
    return o.isOpen() && o.status() != OccurrenceStatus.PLANNED;
  }

  private static long sum(List<Occurrence> times, ToLongFunction<Occurrence> of) {
    return times.stream().mapToLong(of).sum();
  }

  /**
   * The same with the reasons that were written.
   *
   * @param declined why it was declined, or null
   * @param words by change
   * @param supporters what they are called, by delegation
   */
  OrderView inWords(String declined, Map<UUID, String> words, Map<UUID, String> supporters) {
    List<Change> told =
        history.stream()
            .map(
                change ->
                    change.because(
                        change.status() == OrderStatus.DECLINED
                            ? declined
                            : change.id() == null ? null : words.get(change.id())))
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
        cancelUntil,
        checkoutId,
        repeats,
        heldPence,
        plannedPence,
        deliveredPence,
        refundedPence,
        canConfirm,
        canDispute,
        canSkip);
  }
}
