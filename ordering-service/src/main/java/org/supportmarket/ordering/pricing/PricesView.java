package org.supportmarket.ordering.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people pay for a unit, beside what the council has agreed and what is asked. */
@Schema(name = "PricesPaid")
record PricesView(
    @Schema(examples = "E10900001") String council,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(description = "The first day of the four quarters counted") LocalDate from,
    @Schema(description = "The last day of the four quarters counted") LocalDate to,
    @Schema(description = "What most was spent on first") List<Row> rows) {

  /** One kind of support sold by one unit. */
  @Schema(name = "PricePaid")
  record Row(
      @Schema(examples = "homecare") String category,
      @Schema(examples = "Homecare visits") String categoryName,
      @Schema(examples = "hour") String unit,
      @Schema(description = "Ordered in the quarters shown") long plannedPence,
      @Schema(description = "Quarters of which too few people bought to show it") int notShown,
      @Schema(description = "For one unit; null where none of it may be told", nullable = true)
          Long averagePence,
      @Schema(description = "Rates the council has agreed; null without one", nullable = true)
          Agreed agreed,
      @Schema(
              description = "The average above the highest agreed rate, in thousandths of the rate",
              nullable = true)
          Long aboveAgreedPermille,
      @Schema(
              description = "What providers there ask now; null if nobody sells it so",
              nullable = true)
          Asked asked,
      @Schema(
              description = "The average against the middle price asked, in thousandths of that",
              nullable = true)
          Long aboveAskedPermille) {}

  /** The lowest and the highest rate that is agreed. */
  @Schema(name = "PriceAgreed")
  record Agreed(long lowestPence, long highestPence) {}

  /** Half of what is on offer costs from the lower to the upper price, with the middle between. */
  @Schema(name = "PriceAsked")
  record Asked(long listings, long lowerPence, long middlePence, long upperPence) {}
}
