package org.supportmarket.ordering.survey;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people answered, once nobody can answer any more.
 *
 * @param answered about how many did; null while it is open, and for too few to show
 * @param questions in their order; empty while it is open
 */
record SurveyResults(
    SurveyView survey,
    @Schema(examples = "45", nullable = true) Long answered,
    boolean suppressed,
    List<Question> questions) {

  /** One question with its answers in their order. */
  @Schema(name = "AnsweredQuestion")
  record Question(int number, List<Counted> options) {}

  /**
   * How many chose an answer.
   *
   * @param people about how many; null for 1 to 7
   */
  @Schema(name = "CountedAnswer")
  record Counted(
      int number, @Schema(examples = "20", nullable = true) Long people, boolean suppressed) {}
}
