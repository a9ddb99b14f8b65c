package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.search.EnglishText.Term;
import org.supportmarket.catalogue.search.Question.Part;
import org.supportmarket.catalogue.search.Thesaurus.Meaning;

/**
 * Turns a question into a query. Each part of it may stand in the name, the category, the provider
 * or the texts of a listing, in other words or with another ending; a word we don't know may have a
 * slip of the finger, and the last one may be unfinished. Nothing in the words is syntax.
 */
@ApplicationScoped
class TextQuery {
  private static final String NAME = "name_text";
  private static final String CATEGORY = "category_text";
  private static final String PROVIDER = "provider_text";
  private static final String SUMMARY = "summary_text";
  private static final String PEOPLE = "people_text";
  private static final String MORE = "more_text";

  /** What a word is worth where it stands. */
  private static final Map<String, Float> WORDS = new LinkedHashMap<>();

  /** What a meaning is worth where it was found. */
  private static final Map<String, Float> MEANINGS = new LinkedHashMap<>();

  static {
    WORDS.put(NAME, 3f);
    WORDS.put(PROVIDER, 1.5f);
    WORDS.put(SUMMARY, 1.2f);
    WORDS.put(CATEGORY, 0.8f);
    WORDS.put(PEOPLE, 0.8f);
    WORDS.put(MORE, 0.4f);
    MEANINGS.put(NAME, 12f);
    MEANINGS.put(CATEGORY, 7f);
    MEANINGS.put(SUMMARY, 5f);
    MEANINGS.put(PEOPLE, 3f);
    MEANINGS.put(MORE, 1.5f);
  }

  /** Where a word is, beside its meaning, less to the point than the meaning itself. */
  private static final float BESIDE_ITS_MEANING = 0.4f;

  private static final float HINT = 1f;
  private static final float SAME_WORDS = 0.15f;
  private static final float UNFINISHED = 0.6f;
  private static final float MISSPELT = 0.4f;
  private static final int SHORTEST_UNFINISHED = 2;
  private static final int SHORTEST_MISSPELT = 5;
  private static final double OTHER_WAYS_COUNT = 0.2;

  /** One slip in a word of five letters, two from nine. */
  private static final String SLIPS = "AUTO:5,9";

  /** People begin words right; and it keeps the candidates few. */
  private static final int SURE_LETTERS = 2;

  private static final int MOST_CANDIDATES = 20;

  private final Thesaurus thesaurus;

  TextQuery(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  /** Every part has to match. Nothing asked matches everything, signs without letters nothing. */
  Query all(Question question) {
    return matching(question, question.wanted().size());
  }

  /** One part of up to three has to match, and about a third of more. */
  Query some(Question question) {
    int many = question.wanted().size();
    return matching(question, many <= 3 ? 1 : (many + 2) / 3);
  }

  private Query matching(Question question, int minimum) {
    if (question.unread()) {
      return QueryBuilders.matchNone().build()._toQuery();
    }
    List<Query> wanted = question.wanted().stream().map(this::part).toList();
    List<Query> hints = hints(question);
    BoolQuery.Builder bool = new BoolQuery.Builder();
    if (wanted.isEmpty()) {
      bool.must(QueryBuilders.matchAll().build()._toQuery());
    } else if (minimum == wanted.size()) {
      bool.must(wanted);
    } else {
      bool.must(
          Query.of(
              some ->
                  some.bool(b -> b.should(wanted).minimumShouldMatch(Integer.toString(minimum)))));
    }
    return bool.should(hints).build()._toQuery();
  }

  /** What moves a listing up and need not be there. */
  private List<Query> hints(Question question) {
    List<Query> hints = new ArrayList<>();
    for (Part part : question.hints()) {
      for (Meaning meaning : part.meanings()) {
        hints.add(means(NAME, meaning.concept(), HINT * 2));
        hints.add(means(SUMMARY, meaning.concept(), HINT));
      }
    }
    for (Part part : question.parts()) {
      if (part.words().size() > 1 || part.hint()) {
        part.words().stream()
            .filter(word -> !word.stop())
            .forEach(word -> hints.add(term(NAME, word.stem(), SAME_WORDS)));
      }
    }
    for (Term word : question.placeWords()) {
      hints.add(term(PROVIDER, word.stem(), 1));
      hints.add(term(NAME, word.stem(), 1));
    }
    return hints;
  }

  private Query part(Part part) {
    List<Query> ways = new ArrayList<>();
    for (Meaning meaning : part.meanings()) {
      MEANINGS.forEach(
          (field, weight) -> ways.add(means(field, meaning.concept(), weight * meaning.weight())));
    }
    if (part.words().size() == 1) {
      float worth = part.meanings().isEmpty() ? 1 : BESIDE_ITS_MEANING;
      word(part.words().getFirst(), worth, part.unfinished(), ways);
    } else if (part.meanings().isEmpty()) {
      throw new IllegalStateException("Several words without a meaning");
    }
    if (part.typed() != null) {
      WORDS.forEach((field, weight) -> ways.add(term(field, part.typed(), weight)));
    }
    return Query.of(query -> query.disMax(best -> best.queries(ways).tieBreaker(OTHER_WAYS_COUNT)));
  }

  private void word(Term word, float worth, boolean unfinished, List<Query> ways) {
    boolean known = thesaurus.knows(word);
    boolean other = !word.stem().equals(word.written());
    WORDS.forEach(
        (field, weight) -> {
          float weighed = weight * worth;
          ways.add(term(field, word.stem(), weighed));
          if (field.equals(MORE)) {
            return;
          }
          if (other && !known) {
            ways.add(term(field, word.written(), weighed));
          }
          if (unfinished && word.written().length() >= SHORTEST_UNFINISHED) {
            ways.add(prefix(field, word.written(), weighed * UNFINISHED));
          }
          if (!known && word.written().length() >= SHORTEST_MISSPELT) {
            ways.add(fuzzy(field, word.written(), weighed * MISSPELT));
          }
        });
  }

  /** How rare a meaning is says nothing of how well it fits. */
  private static Query means(String field, String concept, float weight) {
    return Query.of(
        query -> query.constantScore(same -> same.filter(term(field, concept, 1)).boost(weight)));
  }

  static Query term(String field, String value, float weight) {
    return Query.of(query -> query.term(term -> term.field(field).value(value).boost(weight)));
  }

  static Query prefix(String field, String value, float weight) {
    return Query.of(
        query -> query.prefix(prefix -> prefix.field(field).value(value).boost(weight)));
  }

  static Query fuzzy(String field, String value, float weight) {
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
