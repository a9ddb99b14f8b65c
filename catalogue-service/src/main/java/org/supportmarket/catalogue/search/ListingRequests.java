package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.search.PatientSearch.Found;
import org.supportmarket.catalogue.search.Question.Part;

/** Says to Elasticsearch what somebody is looking for. */
@ApplicationScoped
class ListingRequests {
  /** Counts how often a word stands in listings as it was typed. */
  private static final String AS_TYPED = "as_typed";

  private final ListingIndex index;
  private final FacetCounts facets;

  ListingRequests(ListingIndex index, FacetCounts facets) {
    this.index = index;
    this.facets = facets;
  }

  /** A page with its facets. */
  SearchRequest page(ListingQuery query, Query words, LocalDate today) {
    Map<String, Aggregation> counts = new HashMap<>(facets.asked(query, today));
    query.question().slips().findFirst().ifPresent(part -> counts.put(AS_TYPED, asTyped(part)));
    return request(query, words, today).aggregations(counts).build();
  }

  /** The same without facets. */
  SearchRequest plain(ListingQuery query, Query words, LocalDate today) {
    return request(query, words, today).build();
  }

  private SearchRequest.Builder request(ListingQuery query, Query words, LocalDate today) {
    List<Query> conditions = new ArrayList<>(query.beforeCounting());
    conditions.add(Filters.visible());
    if (query.origin() != null) {
      conditions.add(Filters.notOutOfReach(query.origin()));
    }
    Query wanted = Query.of(q -> q.bool(b -> b.must(words).filter(conditions)));
    List<Query> after = query.afterCounting(null);
    SearchRequest.Builder search =
        new SearchRequest.Builder()
            .index(index.alias())
            .query(
                query.sort() == SortOrder.BEST
                    ? Ranking.best(wanted, query.origin(), today)
                    : wanted)
            .from((query.page() - 1) * query.perPage())
            .size(query.perPage())
            .sort(order(query))
            .source(source -> source.filter(filter -> filter.includes(Found.FIELDS)))
            .trackTotalHits(total -> total.enabled(true));
    return after.isEmpty() ? search : search.postFilter(Filters.and(after));
  }

  static String asTyped() {
    return AS_TYPED;
  }

  private static Aggregation asTyped(Part part) {
    String word = part.typed();
    return Aggregation.of(
        a ->
            a.filter(
                f ->
                    f.bool(
                        b ->
                            b.should(
                                TextQuery.term("name_text", word, 1),
                                TextQuery.term("provider_text", word, 1),
                                TextQuery.term("summary_text", word, 1)))));
  }

  /** Ties are broken by id, so that pages neither repeat nor lose a listing. */
  private static List<SortOptions> order(ListingQuery query) {
    SortOptions id = Sorting.ascending("id");
    return switch (query.sort()) {
      case BEST -> List.of(Sorting.score(), Sorting.descending("rating_rank"), id);
      case DISTANCE -> List.of(distance(query.origin()), id);
      case PRICE -> List.of(Sorting.ascending("price_pence"), id);
      case PRICE_DESC -> List.of(Sorting.descending("price_pence"), id);
      case RATING -> List.of(Sorting.descending("rating_rank"), id);
      case NAME -> List.of(Sorting.ascending("name_order"), id);
    };
  }

  private static SortOptions distance(Place origin) {
    return SortOptions.of(
        sort ->
            sort.geoDistance(
                g ->
                    g.field("at")
                        .location(Filters.point(origin))
                        .unit(DistanceUnit.Kilometers)
                        .order(co.elastic.clients.elasticsearch._types.SortOrder.Asc)));
  }
}
