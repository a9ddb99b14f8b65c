package org.supportmarket.web.layout;

import java.util.List;

/** Questions that belong together; {@code legend} and {@code hint} may be null. */
public record QuestionGroup(String legend, String hint, List<Question> questions) {
  public static QuestionGroup of(Question... questions) {
    return new QuestionGroup(null, null, List.of(questions));
  }
}
