package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;
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
    Instant cancelUntil) {

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
      String status) {}

  /** What happened to it, when, by whom. */
  public record Step(String status, Instant at, String by, String actingFor, String reason) {}

  public Order {
    lines = lines == null ? List.of() : List.copyOf(lines);
    history = history == null ? List.of() : List.copyOf(history);
  }
}
