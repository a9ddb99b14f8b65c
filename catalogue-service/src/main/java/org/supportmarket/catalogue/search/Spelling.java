package org.supportmarket.catalogue.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the word that was probably meant. A slip is a letter too many, too few, another, or two
 * that changed places; the first letter is right. One slip is forgiven from four letters, two from
 * eight.
 */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int TWO_SLIPS_FROM = 8;

  private Spelling() {}

  /** The nearest of these words to one that is not among them; empty if none is near. */
  static Optional<String> nearest(String word, Collection<String> words) {
    return nearest(word, words, word.length() >= TWO_SLIPS_FROM ? 2 : 1);
  }

  static Optional<String> nearest(String word, Collection<String> words, int most) {
    if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    record Near(String word, int slips) {}
    return words.stream()
        .filter(one -> one.charAt(0) == word.charAt(0) && one.length() >= SHORTEST)
        .filter(one -> Math.abs(one.length() - word.length()) <= most)
        .map(one -> new Near(one, slips(word, one)))
        .filter(near -> near.slips() <= most)
        .min(Comparator.comparingInt(Near::slips).thenComparing(Near::word))
        .map(Near::word);
  }

  /** How many slips make one word of the other. */
  static int slips(String one, String other) {
    int[] before = null;
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + same);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = now;
    }
    return last[other.length()];
  }
}
