package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;

/**
 * What a council can ask of its market.
 *
 * @param publishedAt null if nothing was published yet
 * @param reconciliation null if nothing was compared with the ledger yet
 */
public record MarketPanels(
    List<Filter> filters, Instant publishedAt, LiveTotals.Reconciliation reconciliation) {

  /** What panels can be narrowed by. */
  public record Filter(String name, List<Value> values) {
    public Filter {
      values = values == null ? List.of() : List.copyOf(values);
    }
  }

  /** One value of it. */
  public record Value(String key, String name) {}

  public MarketPanels {
    filters = filters == null ? List.of() : List.copyOf(filters);
  }
}
