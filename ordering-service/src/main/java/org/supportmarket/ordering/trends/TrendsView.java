package org.supportmarket.ordering.trends;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was bought in a council's area, month by month. */
@Schema(name = "Trends")
record TrendsView(
    @Schema(examples = "E10900001") String council,
    @Schema(examples = "2025-10") String from,
    @Schema(examples = "2026-10") String to,
    @Schema(examples = "category") String groupBy,
    @Schema(examples = "month") String interval,
    @Schema(description = "Every order changed before this moment is counted") Instant asOf,
    Total total,
    @Schema(description = "The largest by ordered_pence first, at most 100") List<Group> groups,
    @Schema(description = "What the groups left out come to") Sums other) {

  /** All of the period. Cancelled and declined orders are taken off in the month it happened. */
  @Schema(name = "TrendsTotal")
  record Total(
      long orders,
      long orderedPence,
      long deliveredPence,
      @Schema(description = "People who placed an order, whatever became of it") long buyers) {}

  /** One category or one provider. An order with lines of two categories counts in both. */
  @Schema(name = "TrendsGroup")
  record Group(
      @Schema(examples = "leisure") String key,
      @Schema(examples = "Leisure and lifestyle") String name,
      long orders,
      long orderedPence,
      long deliveredPence,
      @Schema(description = "Every month of the period, also those without a purchase")
          List<Point> points) {}

  /** One month. */
  @Schema(name = "TrendsPoint")
  record Point(
      @Schema(examples = "2026-04") String period,
      long orders,
      long orderedPence,
      long deliveredPence) {}

  /** Money only. */
  @Schema(name = "TrendsSums")
  record Sums(long orderedPence, long deliveredPence) {}
}
