package org.supportmarket.web.council;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.web.client.Trends;

/** The figures as comma-separated values (RFC 4180), one line a month and group; sums in pence. */
final class TrendsCsv {
  private TrendsCsv() {}

  static String of(Trends trends, GroupBy by) {
    Stream<String> lines =
        trends.groups().stream().flatMap(g -> g.points().stream().map(p -> line(g, p)));
    String head =
        line(List.of("month", by.code(), "name", "orders", "ordered_pence", "delivered_pence"));
    return Stream.concat(Stream.of(head), lines).collect(Collectors.joining());
  }

  private static String line(Trends.Group group, Trends.Point point) {
    return line(
        List.of(
            point.period(),
            text(group.key()),
            text(group.name()),
            String.valueOf(point.orders()),
            String.valueOf(point.orderedPence()),
            String.valueOf(point.deliveredPence())));
  }

  private static String line(List<String> cells) {
    return String.join(",", cells) + "\r\n";
  }

  /**
   * A provider chooses its own name: quoted, and made harmless where a spreadsheet would calculate
   * with it.
   */
  private static String text(String cell) {
    String safe = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
