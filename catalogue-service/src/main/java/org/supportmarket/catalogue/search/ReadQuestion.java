package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;
import org.supportmarket.catalogue.place.PlaceNames;
import org.supportmarket.catalogue.place.Places;
import org.supportmarket.catalogue.search.EnglishText.Term;
import org.supportmarket.catalogue.search.Question.Part;
import org.supportmarket.catalogue.search.Thesaurus.Meaning;
import org.supportmarket.catalogue.search.Thesaurus.Span;

/** Makes a question of plain words: what is looked for, where, and what is only talk. */
@ApplicationScoped
class ReadQuestion {
  /** Words beyond these say nothing new about what is looked for. */
  private static final int MOST_TERMS = 32;

  private static final int LONGEST_PLACE = 4;
  private static final int SLIPS_IN_PLACE = 2;
  private static final int LONG_PLACE = 6;
  private static final Set<String> BEFORE_A_PLACE =
      Set.of("in", "near", "around", "at", "from", "by");

  /** A slip in a shorter word may as well be another word. */
  private static final int SHORTEST_TALK = 5;

  private final EnglishText english;
  private final Thesaurus thesaurus;
  private final Places places;

  ReadQuestion(EnglishText english, Thesaurus thesaurus, Places places) {
    this.english = english;
    this.thesaurus = thesaurus;
    this.places = places;
  }

  Question read(String q) {
    if (q.isBlank()) {
      return Question.NOTHING;
    }
    List<Term> terms = english.terms(q).stream().limit(MOST_TERMS).toList();
    Located located = locate(terms);
    List<Part> parts = parts(located.rest());
    if (parts.isEmpty() && located.place() == null && !terms.isEmpty()) {
      // "the" alone may be the beginning of "therapy".
      parts = List.of(new Part(List.of(terms.getLast()), null, List.of(), false, true));
    }
    boolean unread = parts.isEmpty() && located.place() == null;
    return new Question(parts, located.place(), located.words(), unread);
  }

  private record Located(List<Term> rest, Place place, List<Term> words) {}

  /** Takes the first place out of the words, together with the "in" before it. */
  private Located locate(List<Term> terms) {
    for (int from = 0; from < terms.size(); from++) {
      for (int length = Math.min(LONGEST_PLACE, terms.size() - from); length > 0; length--) {
        List<Term> some = terms.subList(from, from + length);
        boolean announced = from > 0 && BEFORE_A_PLACE.contains(terms.get(from - 1).written());
        Optional<Place> place = place(some, announced);
        if (place.isPresent()) {
          List<Term> rest = new ArrayList<>(terms.subList(0, announced ? from - 1 : from));
          rest.addAll(terms.subList(from + length, terms.size()));
          return new Located(rest, place.get(), some);
        }
      }
    }
    return new Located(terms, null, List.of());
  }

  /**
   * A town needs an "in" before it, and none of its words may mean something here: "bath" is first
   * of all a bath.
   */
  private Optional<Place> place(List<Term> some, boolean announced) {
    String name = some.stream().map(Term::written).collect(Collectors.joining(" "));
    if (PlaceNames.isWholePostcode(name) || (announced && PlaceNames.isPostcode(name))) {
      return places.postcode(name);
    }
    if (some.stream().allMatch(term -> term.stop() || thesaurus.knows(term))) {
      return Optional.empty();
    }
    Map<String, Place> known = places.byName();
    Place found = known.get(name);
    if (found == null && announced && some.size() == 1) {
      found =
          Spelling.nearest(name, known.keySet(), name.length() > LONG_PLACE ? SLIPS_IN_PLACE : 1)
              .map(known::get)
              .orElse(null);
    }
    return Optional.ofNullable(found).filter(place -> announced || place.kind() != PlaceKind.TOWN);
  }

  private List<Part> parts(List<Term> terms) {
    List<Term> read = new ArrayList<>();
    List<Term> typed = new ArrayList<>();
    for (Term term : terms) {
      Term meant = meant(term);
      if (!thesaurus.isEmpty(meant)) {
        read.add(meant);
        typed.add(term);
      }
    }
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Span span : thesaurus.spans(read)) {
      at = indexOf(read, span.terms(), at);
      List<Term> asTyped = typed.subList(at, at + span.terms().size());
      boolean last = at + span.terms().size() == read.size();
      parts.add(
          new Part(
              span.terms(),
              asTyped.equals(span.terms()) ? null : written(asTyped),
              span.meanings(),
              !span.meanings().isEmpty() && span.meanings().stream().allMatch(Meaning::hint),
              last && span.terms().size() == 1));
      at += span.terms().size();
    }
    return parts;
  }

  /** Common words that are part of no phrase are left out, so a span may begin further on. */
  private static int indexOf(List<Term> terms, List<Term> some, int from) {
    int at = from;
    while (!terms.subList(at, at + some.size()).equals(some)) {
      at++;
    }
    return at;
  }

  private Term meant(Term term) {
    if (term.stop() || thesaurus.isEmpty(term) || thesaurus.knows(term)) {
      return term;
    }
    return Spelling.nearest(term.written(), thesaurus.words())
        .filter(word -> term.written().length() >= SHORTEST_TALK || !thesaurus.isTalk(word))
        .map(word -> english.terms(word).getFirst())
        .orElse(term);
  }

  private static String written(List<Term> terms) {
    return terms.stream().map(Term::written).collect(Collectors.joining(" "));
  }
}
