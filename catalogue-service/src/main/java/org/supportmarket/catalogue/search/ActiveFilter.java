package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * A filter somebody has set.
 *
 * @param name of its parameter
 * @param only the one value it lets through, or null for several or none
 * @param afterCounting whether its facet shows the other choices too, so that it is applied after
 *     counting and to all facets but its own
 */
record ActiveFilter(String name, Query query, String only, boolean afterCounting) {
  ActiveFilter(String name, Query query, boolean afterCounting) {
    this(name, query, null, afterCounting);
  }
}
