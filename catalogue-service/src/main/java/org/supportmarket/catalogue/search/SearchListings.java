package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.supportmarket.catalogue.demand.UnmetDemand;
import org.supportmarket.catalogue.listing.ListingCard;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;
import org.supportmarket.catalogue.search.Nothing.Alternative;
import org.supportmarket.catalogue.search.PatientSearch.Deadline;
import org.supportmarket.catalogue.search.PatientSearch.Found;

/**
 * Finds listings. If none has all that was asked for, those that have some of it are shown, and it
 * says so; if there are none either, what is nearest, and the miss is counted.
 */
@ApplicationScoped
class SearchListings {
  private static final int FEW = 3;

  private final PatientSearch elasticsearch;
  private final ListingRequests requests;
  private final TextQuery text;
  private final FacetCounts facets;
  private final UnmetDemand unmet;
  private final Clock clock;

  SearchListings(
      PatientSearch elasticsearch,
      ListingRequests requests,
      TextQuery text,
      FacetCounts facets,
      UnmetDemand unmet,
      Clock clock) {
    this.elasticsearch = elasticsearch;
    this.requests = requests;
    this.text = text;
    this.facets = facets;
    this.unmet = unmet;
    this.clock = clock;
  }

  ListingPage search(ListingQuery query) {
    LocalDate today = LocalDate.now(clock);
    Deadline deadline = elasticsearch.deadline();
    Question question = query.question();
    SearchResponse<Found> response = ask(query, text.all(question), today, deadline);
    boolean allWords = total(response) > 0 || question.wanted().size() < 2;
    if (!allWords) {
      response = ask(query, text.some(question), today, deadline);
    }
    long total = total(response);
    List<ListingCard> cards = cards(query, response, today);
    return new ListingPage(
        total,
        (total + query.perPage() - 1) / query.perPage(),
        query.page(),
        cards.size(),
        allWords,
        understood(query, response),
        cards,
        query.facets() ? facets.read(query, response.aggregations()) : null,
        total == 0 ? nothing(query, today, deadline) : null);
  }

  private SearchResponse<Found> ask(
      ListingQuery query, Query words, LocalDate today, Deadline deadline) {
    return elasticsearch.search(
        query.facets() ? requests.page(query, words, today) : requests.plain(query, words, today),
        deadline);
  }

  /** Without one filter after the other; without all of them; without the words. */
  private Nothing nothing(ListingQuery query, LocalDate today, Deadline deadline) {
    count(query, today);
    Map<String, ListingQuery> others = new LinkedHashMap<>();
    List<String> filters = query.filterNames();
    filters.forEach(filter -> others.put(filter, query.without(filter, FEW)));
    if (filters.size() > 1) {
      others.put("filters", query.withoutFilters(FEW));
    }
    if (!query.q().isEmpty() && !filters.isEmpty()) {
      others.put("q", query.withoutWords(FEW));
    }
    Map<String, CompletableFuture<SearchResponse<Found>>> begun = new LinkedHashMap<>();
    others.forEach(
        (without, other) ->
            begun.put(
                without,
                elasticsearch.begin(requests.plain(other, text.some(other.question()), today))));
    List<Alternative> alternatives = new ArrayList<>();
    begun.forEach(
        (without, one) -> {
          SearchResponse<Found> response = elasticsearch.await(one, deadline);
          if (total(response) > 0) {
            alternatives.add(
                new Alternative(without, total(response), cards(query, response, today)));
          }
        });
    return new Nothing(alternatives);
  }

  private void count(ListingQuery query, LocalDate today) {
    Place origin = query.origin();
    boolean told = origin != null && origin.kind() != PlaceKind.POSTCODE;
    unmet.missed(today, query.classOf(), told ? origin.name() : "", query.filterNames());
  }

  private static List<ListingCard> cards(
      ListingQuery query, SearchResponse<Found> response, LocalDate today) {
    return response.hits().hits().stream()
        .map(hit -> hit.source().card(today, query.origin()))
        .toList();
  }

  private static Understood understood(ListingQuery query, SearchResponse<Found> response) {
    Question question = query.question();
    List<String> instead = question.instead();
    Aggregate asTyped = response.aggregations().get(ListingRequests.asTyped());
    boolean slip = asTyped != null && asTyped.filter().docCount() == 0;
    return new Understood(
        question.words(),
        instead.isEmpty() ? null : instead,
        query.origin(),
        slip ? String.join(" ", question.words()) : null);
  }

  private static long total(SearchResponse<Found> response) {
    return response.hits().total().value();
  }
}
