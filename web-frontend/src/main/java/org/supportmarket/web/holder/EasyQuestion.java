package org.supportmarket.web.holder;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.supportmarket.web.review.AspectWords;

/**
 * One question of the easy way.
 *
 * @param number from 1
 * @param field the name of what is asked; null on the last page, where all is read again
 * @param optional whether it can be skipped
 */
record EasyQuestion(int number, String field, String words, boolean optional) {
  /** Stars, five aspects, what it helped with, words, and reading it again. */
  static final int MANY = 9;

  private static final int OUTCOME = 7;
  private static final int WORDS = 8;

  /** The question with this number; the first for one that does not exist. */
  static EasyQuestion of(int number) {
    AspectWords[] aspects = AspectWords.values();
    if (number > 1 && number < OUTCOME) {
      AspectWords aspect = aspects[number - 2];
      return new EasyQuestion(number, aspect.code(), aspect.question(), true);
    }
    return switch (number) {
      case OUTCOME ->
          new EasyQuestion(number, SaidForm.OUTCOME, "What did it help you with most?", true);
      case WORDS ->
          new EasyQuestion(number, SaidForm.WORDS, "Would you like to tell us more?", true);
      case MANY -> new EasyQuestion(number, null, "Is this what you want to say?", false);
      default -> new EasyQuestion(1, SaidForm.STARS, "How was it?", false);
    };
  }

  /** Where to go on with what is begun: after the last question that was answered. */
  static EasyQuestion next(SaidForm begun) {
    if (begun.at(SaidForm.STARS).isEmpty()) {
      return of(1);
    }
    return of(
        1
            + IntStream.range(1, MANY)
                .filter(number -> !begun.at(of(number).field()).isEmpty())
                .max()
                .orElse(0));
  }

  boolean hasFaces() {
    return number < OUTCOME;
  }

  /** What 1 to 5 mean here. */
  IntFunction<String> answers() {
    return number == 1
        ? stars -> StarsChoice.of(stars).words()
        : AspectWords.values()[number - 2]::answer;
  }

  /** The fields of its page. */
  List<String> fields() {
    return number == WORDS
        ? List.of(SaidForm.WORDS, SaidForm.HELPED, SaidForm.FAMILY)
        : List.of(field);
  }
}
