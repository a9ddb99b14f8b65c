package org.supportmarket.ordering.prospect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is expected to be delivered in a council's area in each of the next 26 weeks.
 *
 * @param from the first Monday
 * @param to the last Sunday
 */
@Schema(name = "MarketForecast")
record ProspectView(
    @Schema(examples = "E10900001") String council,
    Instant publishedAt,
    LocalDate from,
    LocalDate to,
    @Schema(description = "The first of the months the forecast was tried on", examples = "2026-05")
        String testedFrom,
    @Schema(examples = "2026-10") String testedTo,
    @Schema(description = "All together first, then by category, the largest first") List<Row> rows,
    @Schema(description = "Categories of which nothing is told: too few people in some month")
        List<Left> leftOut) {

  /** A category without a forecast. */
  @Schema(name = "MarketForecastLeftOut")
  record Left(@Schema(examples = "equipment") String key, String name) {}

  /** Everything, or one category. */
  @Schema(name = "MarketForecastRow")
  record Row(
      @Schema(examples = "leisure") String key,
      @Schema(examples = "Leisure and lifestyle") String name,
      @Schema(description = "All weeks together") long pence,
      @Schema(description = "Delivered in the last six whole months") long lastHalfYearPence,
      @Schema(
              description =
                  "The last half year against the same a year before, in thousandths; null where"
                      + " that year is not known, and every week is expected to be like the last half year",
              nullable = true)
          Long growthPermille,
      @Schema(
              description = "What a unit cost on average in the last twelve months",
              nullable = true)
          Long unitPence,
      @Schema(
              description = "How it would have done half a year ago; null if too little was known",
              nullable = true)
          Test test,
      List<Week> weeks) {}

  /** The same forecast made half a year ago. */
  @Schema(name = "MarketForecastTest")
  record Test(
      long expectedPence,
      long deliveredPence,
      @Schema(
              description =
                  "By how much the months were off, put together, in thousandths of what came",
              examples = "85")
          long errorPermille,
      @Schema(description = "The same if every month were expected to be like the six before")
          long plainErrorPermille,
      List<TestMonth> months) {}

  /** One month of it. */
  @Schema(name = "MarketForecastTestMonth")
  record TestMonth(
      @Schema(examples = "2026-05") String month, long expectedPence, long deliveredPence) {}

  /** One week from Monday to Sunday: its days' share of their months. */
  @Schema(name = "MarketForecastWeek")
  record Week(
      LocalDate monday,
      long pence,
      @Schema(description = "Four of five times it should be between low and high", nullable = true)
          Long lowPence,
      @Schema(nullable = true) Long highPence,
      @Schema(description = "Hours, sessions and the like, at the average price", nullable = true)
          Long units,
      @Schema(
              description = "Of repeated orders already placed; null: too few people to show",
              nullable = true)
          Long committedPence) {}
}
