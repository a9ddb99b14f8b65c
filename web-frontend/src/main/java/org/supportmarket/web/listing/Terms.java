package org.supportmarket.web.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.web.client.Category;
import org.supportmarket.web.client.Vocabulary;
import org.supportmarket.web.client.Vocabulary.Term;
import org.supportmarket.web.layout.Choice;

/** The lists that a listing's form chooses from. */
record Terms(Vocabulary vocabulary, List<Term> categories) {

  /** Picks one of the lists. */
  interface Pick extends Function<Terms, List<Term>> {}

  static Terms of(Vocabulary vocabulary, List<Category> categories) {
    return new Terms(
        vocabulary, categories.stream().map(c -> new Term(c.slug(), c.name())).toList());
  }

  static List<Choice> choices(List<Term> terms, List<String> chosen) {
    return terms.stream()
        .map(t -> Choice.of(t.value(), t.name(), chosen.contains(t.value())))
        .toList();
  }

  /** The names of what was chosen, in the order of the list. */
  static String names(List<Term> terms, List<String> chosen) {
    return terms.stream()
        .filter(t -> chosen.contains(t.value()))
        .map(Term::name)
        .collect(Collectors.joining(", "));
  }

  static Optional<Term> known(List<Term> terms, String value) {
    return terms.stream().filter(t -> t.value().equals(value)).findFirst();
  }
}
