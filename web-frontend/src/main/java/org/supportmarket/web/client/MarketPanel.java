package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Protected figures of a council's market, as they were published; the largest rows first. */
public record MarketPanel(
    String panel,
    String by,
    LocalDate from,
    LocalDate to,
    Map<String, String> filters,
    Map<String, String> filterNames,
    Instant publishedAt,
    List<Row> rows,
    int rowsLeftOut,
    Concentration concentration) {

  /** One value of what the panel is by; {@code unit} of prices only. */
  public record Row(
      String key,
      String name,
      String unit,
      long plannedPence,
      int pointsNotShown,
      long sharePermille,
      List<Point> points) {
    public Row {
      points = points == null ? List.of() : List.copyOf(points);
    }

    /** Whether nothing of its money is shown, but for periods in which there was none. */
    public boolean hidden() {
      return pointsNotShown > 0
          && points.stream()
              .map(point -> point.figures().plannedPence())
              .allMatch(pence -> pence == null || pence == 0);
    }
  }

  /** One month, quarter or year, with the same a year before. */
  public record Point(
      String period, LocalDate from, LocalDate to, Figures figures, Figures yearBefore) {}

  /** What may be told; whatever is null may not. */
  public record Figures(
      boolean suppressed,
      Long people,
      Long orders,
      Long units,
      Long plannedPence,
      Long deliveredPence,
      Long paidPence,
      Long cancelledPence,
      Long averageUnitPence) {}

  /** How much of what is shown the largest sell. */
  public record Concentration(
      long largestPermille,
      long threeLargestPermille,
      long fiveLargestPermille,
      long hhi,
      int rowsNotShown) {}

  public MarketPanel {
    filters = filters == null ? Map.of() : Map.copyOf(filters);
    filterNames = filterNames == null ? Map.of() : Map.copyOf(filterNames);
    rows = rows == null ? List.of() : List.copyOf(rows);
  }
}
