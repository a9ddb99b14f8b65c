package org.supportmarket.catalogue.question;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Map;
import java.util.Optional;

/** Whose turn it is in a conversation. */
enum QuestionStatus {
  /** The provider's. */
  OPEN("open"),
  /** The person's. */
  ANSWERED("answered"),
  /** Nobody's: either of them ended it. */
  CLOSED("closed");

  /** What can be done, and where it leads; a step that is not here is refused. */
  static final Map<QuestionStatus, Map<Step, QuestionStatus>> STEPS =
      Map.of(
          OPEN, Map.of(Step.ASK_ON, OPEN, Step.ANSWER, ANSWERED, Step.CLOSE, CLOSED),
          ANSWERED, Map.of(Step.ASK_ON, OPEN, Step.ANSWER, ANSWERED, Step.CLOSE, CLOSED),
          CLOSED, Map.of());

  @EnumeratedValue private final String word;

  QuestionStatus(String word) {
    this.word = word;
  }

  /** What somebody does with a conversation. */
  enum Step {
    ASK_ON,
    ANSWER,
    CLOSE;

    static Step writing(Side author) {
      return author == Side.PERSON ? ASK_ON : ANSWER;
    }
  }

  /** Where the step leads, or nothing if it cannot be taken. */
  Optional<QuestionStatus> after(Step step) {
    return Optional.ofNullable(STEPS.get(this).get(step));
  }

  /** As stored and as told to others. */
  @JsonValue
  String word() {
    return word;
  }
}
