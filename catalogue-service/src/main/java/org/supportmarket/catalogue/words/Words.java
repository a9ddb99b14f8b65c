package org.supportmarket.catalogue.words;

import java.util.Map;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/**
 * What a person wrote, made safe to store and to print and otherwise left as it is: markup is text
 * like any other. Control characters, half characters and marks that turn the reading direction are
 * dropped, because they are never meant and can disguise what stands there.
 *
 * @param text 1 to {@value MOST} characters, line ends as one
 */
public record Words(String text) {
  /** In characters as people count them. */
  public static final int MOST = 2000;

  /** The words as they are kept; refused with {@code words_missing} or {@code words_too_long}. */
  public static Words of(String typed) {
    String text = typed == null ? "" : clean(typed);
    if (text.isEmpty()) {
      throw Refusal.of(CatalogueProblem.WORDS_MISSING, "Write a few words first.");
    }
    int length = text.codePointCount(0, text.length());
    if (length > MOST) {
      throw Refusal.of(
          CatalogueProblem.WORDS_TOO_LONG,
          "You wrote %,d characters. Shorten it to %,d or fewer.".formatted(length, MOST),
          Map.of("length", length, "max", MOST));
    }
    return new Words(text);
  }

  private static String clean(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    StringBuilder kept = new StringBuilder(lines.length());
    lines.codePoints().filter(Words::isText).forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  private static boolean isText(int character) {
    if (character == '\n') {
      return true;
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
