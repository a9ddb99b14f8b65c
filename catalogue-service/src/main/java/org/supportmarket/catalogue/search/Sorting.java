package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;

/** Sort keys; listings without a value come last either way. */
final class Sorting {
  private static final String LAST = "_last";

  private Sorting() {}

  static SortOptions ascending(String field) {
    return by(field, SortOrder.Asc);
  }

  static SortOptions descending(String field) {
    return by(field, SortOrder.Desc);
  }

  static SortOptions score() {
    return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(sort -> sort.field(f -> f.field(field).order(order).missing(LAST)));
  }
}
