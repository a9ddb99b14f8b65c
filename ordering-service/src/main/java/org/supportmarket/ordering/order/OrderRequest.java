package org.supportmarket.ordering.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * What somebody wants to order. Prices are ours to know: a price in the request is not read.
 *
 * @param budgetId which budget pays, or null for the one with the most available
 * @param lines 1 to 25, all of one provider
 * @param pots several budgets that pay, in this order, in place of budget_id; or null
 */
@Schema(
    examples =
        """
        {"budget_id": "5c3d4a1e-8e5f-3d6a-9a43-0f8e6d1c2b3a",
         "lines": [{"listing_id": "0d9f7c55-6c2b-3b1e-8f0a-2f6f5f0b7a11", "listing_version": 3, "quantity": 2}]}
        """)
public record OrderRequest(
    @Schema(nullable = true) UUID budgetId,
    List<Line> lines,
    @Schema(nullable = true) List<UUID> pots) {

  /** Paid by one budget. */
  public OrderRequest(UUID budgetId, List<Line> lines) {
    this(budgetId, lines, null);
  }

  /**
   * @param listingVersion the version the buyer saw, or null for whatever it is now
   * @param quantity 1 to 10,000 whole units, each time
   * @param minutes only for support by the hour: how long each time, in steps of 15; or null
   * @param startsOn the day, the first if it repeats; or null while none is agreed
   * @param startsAt the moment on that day, or null
   * @param outcomeId the plan outcome it is for, or null
   * @param repeat how often it comes again, or null for once
   */
  @Schema(name = "OrderLineWanted")
  public record Line(
      UUID listingId,
      @Schema(nullable = true, examples = "3") Integer listingVersion,
      @Schema(examples = "2", minimum = "1", maximum = "10000") Long quantity,
      @Schema(nullable = true, examples = "90") Integer minutes,
      @Schema(nullable = true) LocalDate startsOn,
      @Schema(nullable = true) Instant startsAt,
      @Schema(nullable = true) UUID outcomeId,
      @Schema(nullable = true) Repeat repeat) {

    /** Once, with no day agreed. */
    public Line(UUID listingId, Integer listingVersion, Long quantity, Integer minutes) {
      this(listingId, listingVersion, quantity, minutes, null, null, null, null);
    }

    PurchaseLine asPurchase(List<UUID> pots) {
      return new PurchaseLine(
          listingId,
          listingVersion,
          quantity == null ? 0 : quantity,
          minutes,
          startsOn,
          startsAt,
          pots,
          outcomeId,
          null,
          repeat);
    }
  }

  /** As it is placed; or invalid_request. */
  Purchase asPurchase() {
    if (lines == null || lines.stream().anyMatch(Objects::isNull)) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say in `lines` what to order.");
    }
    List<UUID> paying = pots == null ? budgetId == null ? List.of() : List.of(budgetId) : pots;
    if (paying.stream().anyMatch(Objects::isNull) || pots != null && budgetId != null) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "Give either `budget_id` or the `pots` that pay.");
    }
    return new Purchase(lines.stream().map(line -> line.asPurchase(paying)).toList(), null);
  }
}
