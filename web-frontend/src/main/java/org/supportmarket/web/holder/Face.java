package org.supportmarket.web.holder;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One of five answers with its face.
 *
 * @param mouth the mouth as an SVG path
 */
record Face(int stars, String words, String mouth, boolean chosen) {

  /** The best first; {@code words} tells what 1 to 5 mean. */
  static List<Face> five(SaidForm said, String field, IntFunction<String> words) {
    return IntStream.rangeClosed(1, 5)
        .map(place -> 6 - place)
        .mapToObj(
            stars -> new Face(stars, words.apply(stars), mouth(stars), said.chosen(field, stars)))
        .toList();
  }

  /** "★★★★☆". */
  public String signs() {
    return "★".repeat(stars) + "☆".repeat(5 - stars);
  }

  private static String mouth(int stars) {
    return "M13 27Q20 " + (27 + StarsChoice.of(stars).smile()) + " 27 27";
  }
}
