package org.supportmarket.ordering.market;

import java.time.Instant;
import java.util.List;

/**
 * Fired once new figures of the market can be seen. Whoever makes more of them does it now, and
 * keeps failures to itself: the publication stands.
 *
 * @param councils all of which there are figures
 */
public record CellsPublished(Instant publishedAt, List<String> councils) {
  public CellsPublished {
    councils = List.copyOf(councils);
  }
}
