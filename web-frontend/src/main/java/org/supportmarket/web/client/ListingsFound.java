package org.supportmarket.web.client;

import java.util.List;
import java.util.Map;

/**
 * A page of search results with the facets to narrow them by (category, accreditation, price_band,
 * micro). {@code allWords} is false when nothing has all the words asked for: these have only some.
 */
public record ListingsFound(
    long totalItems,
    int pageNumber,
    int size,
    int totalPages,
    Boolean allWords,
    List<ListingSummary> contents,
    Map<String, List<Facet>> facets) {

  /** One value to narrow by, with how many results it leaves. */
  public record Facet(String value, String name, long count) {}

  public ListingsFound {
    contents = contents == null ? List.of() : List.copyOf(contents);
    facets = facets == null ? Map.of() : Map.copyOf(facets);
  }

  public List<Facet> facet(String name) {
    return facets.getOrDefault(name, List.of());
  }
}
