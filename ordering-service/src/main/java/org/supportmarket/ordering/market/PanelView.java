package org.supportmarket.ordering.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Protected figures of one council, as they were published. */
@Schema(name = "MarketPanel")
record PanelView(
    @Schema(examples = "E10900001") String council,
    @Schema(examples = "district") String panel,
    @Schema(examples = "quarter") String by,
    @Schema(description = "First day of the first period") LocalDate from,
    @Schema(description = "Last day of the last period") LocalDate to,
    @Schema(description = "What the rows are narrowed to", examples = "{\"category\":\"leisure\"}")
        Map<String, String> filters,
    @Schema(
            description = "The same as people call it",
            examples = "{\"category\":\"Leisure and lifestyle\"}")
        Map<String, String> filterNames,
    @Schema(description = "Purchases up to then are counted; the same for everybody")
        Instant publishedAt,
    @Schema(description = "The largest by planned_pence first, at most 100") List<Row> rows,
    @Schema(description = "How many rows are left out, being smaller") int rowsLeftOut,
    @Schema(description = "Of the panel provider only") Concentration concentration) {

  /** One value of what the panel is by. */
  @Schema(name = "MarketPanelRow")
  record Row(
      @Schema(examples = "leisure") String key,
      @Schema(examples = "Leisure and lifestyle") String name,
      @Schema(description = "Of the panel price only") String unit,
      @Schema(description = "All planned_pence shown in the points") long plannedPence,
      @Schema(description = "Points whose planned_pence is not shown") int pointsNotShown,
      @Schema(description = "In thousandths of all planned_pence shown", examples = "125")
          long sharePermille,
      @Schema(description = "Every period, also those in which nothing was bought")
          List<Point> points) {
    Row named(String words) {
      return new Row(key, words, unit, plannedPence, pointsNotShown, sharePermille, points);
    }

    Row withShare(long permille) {
      return new Row(key, name, unit, plannedPence, pointsNotShown, permille, points);
    }
  }

  /** One period. */
  @Schema(name = "MarketPanelPoint")
  record Point(
      @Schema(examples = "2026-Q4") String period,
      LocalDate from,
      LocalDate to,
      Figures figures,
      @Schema(description = "The same a year before") Figures yearBefore) {}

  /**
   * What may be told of one cell. Counts are rounded to 5; sums are moved by about as much as the
   * largest buyer has and rounded to whole pounds, the same for everybody.
   */
  @Schema(name = "MarketFigures")
  record Figures(
      @Schema(description = "Too few people (1 to 7) to show anything") boolean suppressed,
      @Schema(description = "Different people who bought or were given support") Long people,
      @Schema(description = "Each order once, with its first line") Long orders,
      Long units,
      @Schema(description = "Ordered, less what was given back") Long plannedPence,
      Long deliveredPence,
      Long paidPence,
      Long cancelledPence,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(description = "Of the panel price only: planned_pence for each unit")
          Long averageUnitPence,
      @JsonInclude(JsonInclude.Include.NON_EMPTY)
          @Schema(
              description =
                  "Fields that are not shown: too few people have any, or one has nearly all;"
                      + " missing if all are",
              examples = "[\"paid_pence\"]")
          List<String> notShown) {}

  /** How much of what is shown the largest sell, from the protected figures only. */
  @Schema(name = "MarketConcentration")
  record Concentration(
      long largestPermille,
      long threeLargestPermille,
      long fiveLargestPermille,
      @Schema(description = "Sum of squared percentages of the rows shown, 0 to 10,000") long hhi,
      @Schema(description = "Rows of which no money is shown") int rowsNotShown) {}
}
