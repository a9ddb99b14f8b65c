package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One order with one provider, frozen as it was agreed. {@code person} is filled for providers
 * only.
 */
public record Order(
    UUID id,
    UUID personId,
    String personName,
    String status,
    Instant placedAt,
    Seller provider,
    long totalPence,
    UUID budgetId,
    Decision decision,
    List<Line> lines,
    List<Step> history,
    boolean canCancel,
    Instant cancelUntil,
    boolean repeats,
    long heldPence,
    long plannedPence,
    long deliveredPence,
    long refundedPence,
    boolean canConfirm,
    boolean canDispute,
    boolean canSkip,
    boolean canDeliver,
    boolean canStart,
    boolean canRefund) {

  /** Who sells. */
  public record Seller(UUID id, String name) {}

  /** Why the budget may pay for it, with the rule that said so. */
  public record Decision(String verdict, String reason, String rule, String ruleVersion) {}

  /** What was bought, at the price it had then. */
  public record Line(
      UUID id,
      UUID listingId,
      Integer listingVersion,
      String name,
      String category,
      String unit,
      long quantity,
      Integer minutes,
      long unitPricePence,
      long totalPence,
      String status,
      String repeatEvery,
      List<Time> times,
      Decision decision,
      UUID outcomeId,
      List<UUID> pots) {
    public Line {
      pots = pots == null ? List.of() : List.copyOf(pots);
      times = times == null ? List.of() : List.copyOf(times);
    }
  }

  /** One time that it comes: planned, placed, accepted, delivered, skipped, cancelled … */
  public record Time(
      UUID id,
      String status,
      LocalDate dueOn,
      Instant startsAt,
      int units,
      long pence,
      long deliveredPence,
      long refundedPence) {
    /** Whether it is still to come. */
    public boolean isOpen() {
      return Set.of("planned", "placed", "accepted").contains(status);
    }
  }

  /** What happened to it, by which step, when, by whom; {@code pence} is the sum it is about. */
  public record Step(
      String status,
      String step,
      Instant at,
      String by,
      String actingFor,
      String name,
      long pence,
      String reason) {}

  public Order {
    lines = lines == null ? List.of() : List.copyOf(lines);
    history = history == null ? List.of() : List.copyOf(history);
  }
}
