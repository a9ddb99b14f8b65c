package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.catalogue.listing.ListingCard;
import org.supportmarket.catalogue.search.PatientSearch.Deadline;
import org.supportmarket.catalogue.search.PatientSearch.Found;

/** Finds listings. If none has all the words, those that have some are shown, and it says so. */
@ApplicationScoped
class SearchListings {
  private final PatientSearch elasticsearch;
  private final ListingIndex index;
  private final TextQuery text;
  private final FacetCounts facets;
  private final Clock clock;

  SearchListings(
      PatientSearch elasticsearch,
      ListingIndex index,
      TextQuery text,
      FacetCounts facets,
      Clock clock) {
    this.elasticsearch = elasticsearch;
    this.index = index;
    this.text = text;
    this.facets = facets;
    this.clock = clock;
  }

  ListingPage search(ListingQuery query) {
    LocalDate today = LocalDate.now(clock);
    Deadline deadline = elasticsearch.deadline();
    SearchResponse<Found> response = ask(query, text.all(query.q()), today, deadline);
    boolean allWords = total(response) > 0 || !text.hasSeveralWords(query.q());
    if (!allWords) {
      response = ask(query, text.some(query.q()), today, deadline);
    }
    long total = total(response);
    List<ListingCard> cards =
        response.hits().hits().stream().map(hit -> hit.source().card().on(today)).toList();
    return new ListingPage(
        total,
        (total + query.perPage() - 1) / query.perPage(),
        query.page(),
        cards.size(),
        allWords,
        cards,
        facets.read(response.aggregations()));
  }

  private SearchResponse<Found> ask(
      ListingQuery query, Query words, LocalDate today, Deadline deadline) {
    return elasticsearch.search(
        SearchRequest.of(
            search ->
                search
                    .index(index.alias())
                    .query(q -> q.bool(b -> b.must(words).filter(Filters.always(query, today))))
                    .postFilter(Filters.and(Filters.category(query), Filters.price(query)))
                    .aggregations(facets.asked(query, today))
                    .from((query.page() - 1) * query.perPage())
                    .size(query.perPage())
                    .sort(order(query))
                    .source(source -> source.filter(filter -> filter.includes(Found.FIELD)))
                    .trackTotalHits(total -> total.enabled(true))),
        deadline);
  }

  /** Ties are broken by id, so that pages neither repeat nor lose a listing. */
  private static List<SortOptions> order(ListingQuery query) {
    SortOptions id = Sorting.ascending("id");
    return switch (query.sort()) {
      case BEST ->
          query.q().isEmpty()
              ? List.of(Sorting.descending("rating_rank"), Sorting.ascending("name_order"), id)
              : List.of(Sorting.score(), Sorting.descending("rating_rank"), id);
      case PRICE -> List.of(Sorting.ascending("price_pence"), id);
      case PRICE_DESC -> List.of(Sorting.descending("price_pence"), id);
      case RATING -> List.of(Sorting.descending("rating_rank"), id);
      case NAME -> List.of(Sorting.ascending("name_order"), id);
    };
  }

  private static long total(SearchResponse<Found> response) {
    return response.hits().total().value();
  }
}
