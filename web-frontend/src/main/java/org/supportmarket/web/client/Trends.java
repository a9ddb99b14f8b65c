package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;

/**
 * What a council's people bought, month by month; {@code from}, {@code to} and {@code period} are
 * "2026-03".
 */
public record Trends(
    String council,
    String from,
    String to,
    String groupBy,
    String interval,
    Instant asOf,
    Total total,
    List<Group> groups) {

  /** All groups together. */
  public record Total(long orders, long orderedPence, long deliveredPence, long buyers) {}

  /** One category or provider. */
  public record Group(
      String key,
      String name,
      long orders,
      long orderedPence,
      long deliveredPence,
      List<Point> points) {
    public Group {
      points = points == null ? List.of() : List.copyOf(points);
    }
  }

  /** One month. */
  public record Point(String period, long orders, long orderedPence, long deliveredPence) {}

  public Trends {
    groups = groups == null ? List.of() : List.copyOf(groups);
  }
}
