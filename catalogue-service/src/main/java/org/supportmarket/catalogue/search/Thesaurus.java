package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.search.EnglishText.Term;
import org.supportmarket.catalogue.search.ThesaurusFile.Line;

/**
 * What people say and what they mean by it, from the reviewed file of that name. The phrases are
 * looked for in listings and in questions the same way; what both mean is one search term, so that
 * a question needs no long list of synonyms.
 */
@ApplicationScoped
class Thesaurus {
  /** Before the name of a meaning in the index; no word of a text begins with it. */
  private static final String MARK = "=";

  private static final float WHAT_WAS_SAID = 1f;
  private static final float NEARLY = 0.6f;

  private final EnglishText english;
  private final Set<String> empty = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> knownStems = new HashSet<>();
  private final Map<String, List<Meaning>> inQuestions = new HashMap<>();
  private final Map<String, List<Meaning>> inListings = new HashMap<>();
  private final List<Line> lines;
  private int longest;

  Thesaurus(EnglishText english) {
    this.english = english;
    this.lines = ThesaurusFile.read();
    lines.forEach(this::learnEmptyWords);
    lines.forEach(this::learn);
  }

  /**
   * What a phrase means.
   *
   * @param concept the term that stands for it in the index
   * @param hint whether it need not be there
   * @param line of the file, from 1
   */
  record Meaning(String concept, float weight, boolean hint, int line) {
    /** As told to people and counted: without its mark. */
    String name() {
      return concept.substring(MARK.length());
    }
  }

  /**
   * Some words of a text, and what they mean together; nothing for a word alone that we don't know.
   */
  record Span(List<Term> terms, List<Meaning> meanings) {}

  static String concept(String name) {
    return MARK + name;
  }

  List<Line> lines() {
    return lines;
  }

  /** All words of the file, as written. */
  Set<String> words() {
    return known;
  }

  boolean knows(Term term) {
    return known.contains(term.written()) || knownStems.contains(term.stem());
  }

  /** The words that say something, some of them together; common words count only in phrases. */
  List<Span> spans(List<Term> terms) {
    return split(terms, inQuestions);
  }

  boolean isEmpty(Term term) {
    return isTalk(term.written());
  }

  /** Whether a word says nothing about what is looked for. */
  boolean isTalk(String written) {
    return empty.contains(written);
  }

  /** A text as the index keeps it: its words, their stems, and what they mean. */
  String indexed(String text) {
    List<Term> terms = english.terms(text);
    Set<String> concepts = new LinkedHashSet<>();
    for (Span span : split(terms, inListings)) {
      span.meanings().forEach(meaning -> concepts.add(meaning.concept()));
    }
    String words = english.indexed(text);
    return concepts.isEmpty() ? words : words + " " + String.join(" ", concepts);
  }

  private List<Span> split(List<Term> all, Map<String, List<Meaning>> phrases) {
    List<Term> terms = all.stream().filter(term -> !isEmpty(term)).toList();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < terms.size()) {
      int length = Math.min(longest, terms.size() - from);
      while (length > 0 && !phrases.containsKey(key(terms.subList(from, from + length)))) {
        length--;
      }
      List<Term> some = terms.subList(from, from + Math.max(1, length));
      List<Meaning> meanings = length == 0 ? List.of() : phrases.get(key(some));
      if (!meanings.isEmpty() || !some.getFirst().stop()) {
        spans.add(new Span(some, meanings));
      }
      from += some.size();
    }
    return spans;
  }

  private void learnEmptyWords(Line line) {
    if (line.kind() == ThesaurusFile.Kind.EMPTY) {
      empty.addAll(line.phrases());
      known.addAll(line.phrases());
    }
  }

  private void learn(Line line) {
    switch (line.kind()) {
      case EMPTY -> {
        // Known already: phrases are read without them.
      }
      case TWO_WAY, HINT -> {
        boolean hint = line.kind() == ThesaurusFile.Kind.HINT;
        String concept = concept(line.names().getFirst());
        Meaning meaning = new Meaning(concept, WHAT_WAS_SAID, hint, line.number());
        for (String phrase : line.phrases()) {
          add(inQuestions, phrase, meaning);
          add(inListings, phrase, meaning);
        }
      }
      case ONE_WAY -> {
        for (String phrase : line.phrases()) {
          for (String name : line.names()) {
            Meaning meaning = new Meaning(concept(name), NEARLY, false, line.number());
            add(inQuestions, phrase, meaning);
          }
        }
      }
    }
  }

  private void add(Map<String, List<Meaning>> phrases, String phrase, Meaning meaning) {
    List<Term> terms = english.terms(phrase).stream().filter(term -> !isEmpty(term)).toList();
    if (terms.isEmpty()) {
      throw new IllegalStateException("Thesaurus: nothing is left of \"" + phrase + "\"");
    }
    terms.forEach(
        term -> {
          known.add(term.written());
          knownStems.add(term.stem());
        });
    longest = Math.max(longest, terms.size());
    List<Meaning> meanings = phrases.computeIfAbsent(key(terms), none -> new ArrayList<>());
    if (meanings.stream().noneMatch(one -> one.concept().equals(meaning.concept()))) {
      meanings.add(meaning);
    }
  }

  private static String key(List<Term> terms) {
    return terms.stream().map(Term::stem).collect(Collectors.joining(" "));
  }
}
