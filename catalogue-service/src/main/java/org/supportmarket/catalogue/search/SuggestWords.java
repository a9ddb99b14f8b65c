package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.supportmarket.catalogue.listing.ListingCard;
import org.supportmarket.catalogue.search.EnglishText.Term;
import org.supportmarket.catalogue.search.PatientSearch.Deadline;
import org.supportmarket.catalogue.search.PatientSearch.Found;
import org.supportmarket.catalogue.search.Suggestion.Kind;
import org.supportmarket.catalogue.taxonomy.Categories;

/** Completes what is being typed: all words but the last are whole, the last is a beginning. */
@ApplicationScoped
class SuggestWords {
  /** A list of eight is read at a glance. */
  private static final int MOST = 8;

  private static final int MOST_CATEGORIES = 3;
  private static final int MOST_PROVIDERS = 2;

  private final PatientSearch elasticsearch;
  private final ListingIndex index;
  private final EnglishText english;
  private final Categories categories;
  private final Thesaurus thesaurus;

  SuggestWords(
      PatientSearch elasticsearch,
      ListingIndex index,
      EnglishText english,
      Categories categories,
      Thesaurus thesaurus) {
    this.elasticsearch = elasticsearch;
    this.index = index;
    this.english = english;
    this.categories = categories;
    this.thesaurus = thesaurus;
  }

  List<Suggestion> suggest(String q) {
    List<String> words = english.terms(q).stream().map(Term::written).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    Deadline deadline = elasticsearch.deadline();
    List<Suggestion> suggestions = suggest(words, deadline);
    List<String> meant = meant(words);
    return suggestions.isEmpty() && !meant.equals(words) ? suggest(meant, deadline) : suggestions;
  }

  /** Each word as it was probably meant; of the last one, the beginning. */
  private List<String> meant(List<String> words) {
    List<String> meant = new ArrayList<>();
    for (String word : words.subList(0, words.size() - 1)) {
      meant.add(
          thesaurus.words().contains(word)
              ? word
              : Spelling.nearest(word, thesaurus.words()).orElse(word));
    }
    String last = words.getLast();
    meant.add(Spelling.nearest(last, beginnings(last.length())).orElse(last));
    return meant;
  }

  private Set<String> beginnings(int length) {
    Set<String> beginnings = new TreeSet<>();
    for (String word : thesaurus.words()) {
      for (int end = length - 1; end <= Math.min(length + 1, word.length()); end++) {
        beginnings.add(word.substring(0, Math.min(end, word.length())));
      }
    }
    beginnings.remove("");
    return beginnings;
  }

  private List<Suggestion> suggest(List<String> words, Deadline deadline) {
    CompletableFuture<SearchResponse<Found>> byName = begin("name_text", "name_order", words);
    CompletableFuture<SearchResponse<Found>> byProvider =
        begin("provider_text", "provider_id", words);
    return Stream.of(
            categories(words),
            cards(byProvider, deadline).map(SuggestWords::provider).limit(MOST_PROVIDERS),
            cards(byName, deadline)
                .map(card -> new Suggestion(card.name(), Kind.LISTING, card.id().toString())))
        .flatMap(some -> some)
        .limit(MOST)
        .toList();
  }

  private Stream<Suggestion> categories(List<String> words) {
    return categories.all().stream()
        .filter(category -> begins(category.name() + " " + category.otherWords(), words))
        .map(category -> new Suggestion(category.name(), Kind.CATEGORY, category.slug()))
        .limit(MOST_CATEGORIES);
  }

  private boolean begins(String text, List<String> words) {
    List<String> known = english.terms(text).stream().map(Term::written).toList();
    return known.containsAll(words.subList(0, words.size() - 1))
        && known.stream().anyMatch(word -> word.startsWith(words.getLast()));
  }

  private CompletableFuture<SearchResponse<Found>> begin(
      String field, String oncePer, List<String> words) {
    List<Query> all = new ArrayList<>();
    words.subList(0, words.size() - 1).forEach(word -> all.add(TextQuery.term(field, word, 1)));
    all.add(TextQuery.prefix(field, words.getLast(), 1));
    all.add(Query.of(query -> query.term(term -> term.field("visible").value(true))));
    return elasticsearch.begin(
        SearchRequest.of(
            search ->
                search
                    .index(index.alias())
                    .query(query -> query.bool(bool -> bool.filter(all)))
                    .collapse(collapse -> collapse.field(oncePer))
                    .sort(Sorting.descending("rating_rank"), Sorting.ascending("id"))
                    .size(MOST)
                    .source(source -> source.filter(filter -> filter.includes(Found.FIELDS)))
                    .trackTotalHits(total -> total.enabled(false))));
  }

  private Stream<ListingCard> cards(
      CompletableFuture<SearchResponse<Found>> begun, Deadline deadline) {
    return elasticsearch.await(begun, deadline).hits().hits().stream()
        .map(hit -> hit.source().card());
  }

  private static Suggestion provider(ListingCard card) {
    return new Suggestion(card.provider().name(), Kind.PROVIDER, card.provider().id().toString());
  }
}
