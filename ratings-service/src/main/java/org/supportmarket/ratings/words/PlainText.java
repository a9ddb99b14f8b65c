package org.supportmarket.ratings.words;

import java.util.Locale;
import java.util.Map;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/**
 * What a person typed, made safe to store and to print and otherwise left as it is: markup is text
 * like any other. Control characters, half characters and marks that turn the reading direction are
 * dropped, because they are never meant and can disguise what stands there.
 */
public final class PlainText {
  private PlainText() {}

  /**
   * They show nothing, and would hide a name from the rules: soft hyphen, zero-width space, word
   * joiner, byte order mark. Joiners that scripts and emoji need stay.
   */
  private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";

  /** The words as they are kept; null is none. */
  public static String clean(String typed) {
    if (typed == null) {
      return "";
    }
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    StringBuilder kept = new StringBuilder(lines.length());
    lines.codePoints().filter(PlainText::isText).forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** The words, or none; more than {@code most} are refused with {@code words_too_long}. */
  public static String atMost(int most, String what, String typed) {
    String text = clean(typed);
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      throw Refusal.of(
          RatingsProblem.WORDS_TOO_LONG,
          String.format(
              Locale.UK, "%s has %,d characters. Shorten it to %,d or fewer.", what, length, most),
          Map.of("length", length, "max", most));
    }
    return text;
  }

  /** The same; none are refused with {@code words_missing}. */
  public static String needed(int most, String what, String typed) {
    String text = atMost(most, what, typed);
    if (text.isEmpty()) {
      throw Refusal.of(RatingsProblem.WORDS_MISSING, what + " is empty. Write a few words.");
    }
    return text;
  }

  private static boolean isText(int character) {
    if (character == '\n') {
      return true;
    }
    if (INVISIBLE.indexOf(character) >= 0) {
      return false;
    }
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          false;
      default -> {
        int type = Character.getType(character);
        yield type != Character.CONTROL && type != Character.SURROGATE;
      }
    };
  }
}
