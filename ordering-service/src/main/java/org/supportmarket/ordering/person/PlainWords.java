package org.supportmarket.ordering.person;

import java.nio.charset.StandardCharsets;

/** Whether words that somebody wrote can be kept as they are. */
public final class PlainWords {
  private PlainWords() {}

  /**
   * Some words, at most this many characters; the database takes neither NUL nor half of a
   * surrogate pair.
   */
  public static boolean fit(String words, int most) {
    return words != null
        && !words.isBlank()
        && words.length() <= most
        && words.indexOf('\0') < 0
        && StandardCharsets.UTF_8.newEncoder().canEncode(words);
  }
}
