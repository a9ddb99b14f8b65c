package org.supportmarket.ordering.market;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.trends.ReconciliationStamp;

/** What a council can ask of its market, and how sure the figures are. */
@Schema(name = "MarketPanels")
record PanelsView(
    @Schema(examples = "E10900001") String council,
    List<Panel> panels,
    @Schema(description = "What panels can be narrowed by; providers are too many to be listed")
        List<Filter> filters,
    @Schema(nullable = true, description = "When the figures were last published; null if never")
        Instant publishedAt,
    @Schema(nullable = true, description = "Null if nothing was compared with the ledger yet")
        ReconciliationStamp reconciliation) {

  /** One of them. */
  @Schema(name = "MarketPanelKind")
  record Panel(
      @Schema(examples = "district") String name,
      @Schema(description = "One of these at a time", examples = "[\"category\",\"need\",\"age\"]")
          List<String> filters) {}

  /** What something can be narrowed to. */
  @Schema(name = "MarketFilter")
  record Filter(@Schema(examples = "need") String name, List<Value> values) {}

  /** One value. */
  @Schema(name = "MarketFilterValue")
  record Value(
      @Schema(examples = "mental-health") String key,
      @Schema(examples = "Mental health") String name) {}
}
