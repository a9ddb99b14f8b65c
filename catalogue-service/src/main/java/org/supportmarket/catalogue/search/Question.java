package org.supportmarket.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.search.EnglishText.Term;
import org.supportmarket.catalogue.search.Thesaurus.Meaning;

/**
 * What we made of somebody's words.
 *
 * @param parts what is looked for, part by part
 * @param place named in the words, or null
 * @param placeWords its words, which may also be part of a name
 * @param unread words were typed, and none of them is a word
 */
record Question(List<Part> parts, Place place, List<Term> placeWords, boolean unread) {
  /** The class of what we have no word for. */
  static final String OTHER = "other";

  static final Question NOTHING = new Question(List.of(), null, List.of(), false);

  /**
   * A word, or several with one meaning.
   *
   * @param words as we read them
   * @param typed as they were typed, or null if we read them as typed
   * @param hint it need not be there
   * @param unfinished it may go on
   */
  record Part(
      List<Term> words, String typed, List<Meaning> meanings, boolean hint, boolean unfinished) {
    String text() {
      return String.join(" ", words.stream().map(Term::written).toList());
    }
  }

  /** Whether nothing narrows the results but filters. */
  boolean asksNothing() {
    return parts.isEmpty() && !unread;
  }

  /** What has to be there; the hints if there is nothing else. */
  List<Part> wanted() {
    List<Part> wanted = parts.stream().filter(part -> !part.hint()).toList();
    return wanted.isEmpty() ? parts : wanted;
  }

  List<Part> hints() {
    List<Part> wanted = wanted();
    return parts.stream().filter(part -> !wanted.contains(part)).toList();
  }

  /** What we took for a slip of the finger. */
  Stream<Part> slips() {
    return parts.stream().filter(part -> part.typed() != null);
  }

  /** The class of this question for counting: a meaning of the thesaurus, or "other". */
  String classOf() {
    return wanted().stream()
        .flatMap(part -> part.meanings().stream())
        .map(Meaning::name)
        .findFirst()
        .orElse(OTHER);
  }

  /** The words as we read them. */
  List<String> words() {
    return parts.stream().map(Part::text).toList();
  }

  /** Meanings we also look for, without those that were said. */
  List<String> instead() {
    List<String> said = new ArrayList<>(words());
    return wanted().stream()
        .flatMap(part -> part.meanings().stream())
        .map(meaning -> meaning.name().replace('-', ' '))
        .filter(name -> !said.contains(name))
        .distinct()
        .toList();
  }
}
