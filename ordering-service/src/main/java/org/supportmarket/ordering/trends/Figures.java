package org.supportmarket.ordering.trends;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Map;

/** Sums of a bucket of the index. */
record Figures(long orders, long orderedPence, long deliveredPence) {
  static final Figures NONE = new Figures(0, 0, 0);

  /** Elasticsearch answers with floating point, which holds whole pence exactly up to here. */
  private static final long EXACT = 1L << 53;

  /** What to ask a bucket for. */
  static Map<String, Aggregation> asked(String ordersField) {
    return Map.of(
        "orders", Aggregation.of(a -> a.sum(s -> s.field(ordersField))),
        "ordered", Aggregation.of(a -> a.sum(s -> s.field("planned_pence"))),
        "delivered", Aggregation.of(a -> a.sum(s -> s.field("delivered_pence"))));
  }

  /** What it answered. */
  static Figures in(Map<String, Aggregate> answered) {
    return new Figures(
        whole(answered.get("orders")),
        whole(answered.get("ordered")),
        whole(answered.get("delivered")));
  }

  Figures minus(Figures other) {
    return new Figures(
        orders - other.orders,
        orderedPence - other.orderedPence,
        deliveredPence - other.deliveredPence);
  }

  /** A sum of whole pence. */
  static long whole(Aggregate sum) {
    long value = sum.sum().value().longValue();
    if (Math.abs(value) > EXACT) {
      throw new IllegalStateException("A sum of the index is too large to be exact");
    }
    return value;
  }
}
