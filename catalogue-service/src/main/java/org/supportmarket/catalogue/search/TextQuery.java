package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.search.EnglishText.Term;

/**
 * Turns people's words into a query. Each word may stand in the name, the category, the provider or
 * the summary of a listing; it may have another ending, a slip of the finger and, if it is the
 * last, be unfinished. Nothing in the words is syntax.
 */
@ApplicationScoped
class TextQuery {
  /** What a word is worth where it stands. */
  private static final Map<String, Float> FIELDS =
      Map.of("name_text", 3f, "category_text", 2f, "provider_text", 2f, "summary_text", 1f);

  private static final float UNFINISHED = 0.6f;
  private static final float MISSPELT = 0.3f;
  private static final int SHORTEST_UNFINISHED = 2;
  private static final int SHORTEST_MISSPELT = 5;

  /** One slip in a word of five letters, two from nine. */
  private static final String SLIPS = "AUTO:5,9";

  /** People begin words right; and it keeps the candidates few. */
  private static final int SURE_LETTERS = 2;

  private static final int MOST_CANDIDATES = 20;

  /** Words beyond these say nothing new about what is looked for. */
  private static final int MOST_WORDS = 16;

  private final EnglishText english;

  TextQuery(EnglishText english) {
    this.english = english;
  }

  /** Whether less than all words could be asked for. */
  boolean hasSeveralWords(String q) {
    return words(q).size() > 1;
  }

  /** Every word has to match. Empty words match everything, words without letters nothing. */
  Query all(String q) {
    return q.isEmpty() ? QueryBuilders.matchAll().build()._toQuery() : matching(q, words(q).size());
  }

  /** One word of up to three has to match, and about a third of more. */
  Query some(String q) {
    int many = words(q).size();
    return matching(q, many <= 3 ? 1 : (many + 2) / 3);
  }

  private Query matching(String q, int minimum) {
    List<Term> words = words(q);
    if (words.isEmpty()) {
      return QueryBuilders.matchNone().build()._toQuery();
    }
    List<Query> each = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      each.add(word(words.get(i), i == words.size() - 1));
    }
    return Query.of(
        query ->
            query.bool(bool -> bool.should(each).minimumShouldMatch(Integer.toString(minimum))));
  }

  private List<Term> words(String q) {
    List<Term> all = english.terms(q);
    List<Term> telling = all.stream().filter(term -> !term.stop()).limit(MOST_WORDS).toList();
    // "the" alone may be the beginning of "therapy".
    return telling.isEmpty() && !all.isEmpty() ? List.of(all.getLast()) : telling;
  }

  private static Query word(Term word, boolean last) {
    List<Query> ways = new ArrayList<>();
    FIELDS.forEach(
        (field, weight) -> {
          ways.add(term(field, word.stem(), weight));
          if (!word.stem().equals(word.written())) {
            ways.add(term(field, word.written(), weight));
          }
          if (last && word.written().length() >= SHORTEST_UNFINISHED) {
            ways.add(prefix(field, word.written(), weight * UNFINISHED));
          }
          if (word.written().length() >= SHORTEST_MISSPELT) {
            ways.add(fuzzy(field, word.written(), weight * MISSPELT));
          }
        });
    return Query.of(query -> query.disMax(best -> best.queries(ways).tieBreaker(0.2)));
  }

  static Query term(String field, String value, float weight) {
    return Query.of(query -> query.term(term -> term.field(field).value(value).boost(weight)));
  }

  static Query prefix(String field, String value, float weight) {
    return Query.of(
        query -> query.prefix(prefix -> prefix.field(field).value(value).boost(weight)));
  }

  private static Query fuzzy(String field, String value, float weight) {
    return Query.of(
        query ->
            query.fuzzy(
                fuzzy ->
                    fuzzy
                        .field(field)
                        .value(value)
                        .fuzziness(SLIPS)
                        .prefixLength(SURE_LETTERS)
                        .maxExpansions(MOST_CANDIDATES)
                        .boost(weight)));
  }
}
