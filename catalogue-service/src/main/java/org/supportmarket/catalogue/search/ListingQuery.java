package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.supportmarket.catalogue.place.Place;

/**
 * What somebody is looking for.
 *
 * @param q as typed
 * @param question what we made of it
 * @param origin where they are, or null
 * @param filters in force
 * @param facets whether the counts to narrow by are wanted
 * @param page from 1
 */
record ListingQuery(
    String q,
    Question question,
    Place origin,
    List<ActiveFilter> filters,
    boolean facets,
    SortOrder sort,
    int page,
    int perPage) {

  /** What holds for results and for all counts. */
  List<Query> beforeCounting() {
    return filters.stream().filter(f -> !f.afterCounting()).map(ActiveFilter::query).toList();
  }

  /** What holds for results, and for the counts of all facets but the filter's own. */
  List<Query> afterCounting(String except) {
    return filters.stream()
        .filter(f -> f.afterCounting() && !f.name().equals(except))
        .map(ActiveFilter::query)
        .toList();
  }

  boolean isSet(String filter) {
    return filters.stream().anyMatch(f -> f.name().equals(filter));
  }

  List<String> filterNames() {
    return filters.stream().map(ActiveFilter::name).distinct().toList();
  }

  /** What kind of thing it is about: as the words say, else the one category that was chosen. */
  String classOf() {
    String said = question.classOf();
    return said.equals(Question.OTHER)
        ? filters.stream()
            .filter(f -> f.name().equals("category") && f.only() != null)
            .map(ActiveFilter::only)
            .findFirst()
            .orElse(said)
        : said;
  }

  /** The first few of the same without one filter. */
  ListingQuery without(String filter, int few) {
    List<ActiveFilter> left = filters.stream().filter(f -> !f.name().equals(filter)).toList();
    return new ListingQuery(q, question, origin, left, false, sort, 1, few);
  }

  /** The first few of the same without any filter. */
  ListingQuery withoutFilters(int few) {
    return new ListingQuery(q, question, origin, List.of(), false, sort, 1, few);
  }

  /** The first few of all that pass the filters, whatever the words. */
  ListingQuery withoutWords(int few) {
    return new ListingQuery("", Question.NOTHING, origin, filters, false, sort, 1, few);
  }
}
