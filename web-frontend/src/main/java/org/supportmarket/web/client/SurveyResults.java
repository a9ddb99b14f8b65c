package org.supportmarket.web.client;

import java.util.List;

/** What people answered; nulls and nothing while they still can, and for too few to show. */
public record SurveyResults(
    Survey survey, Long answered, boolean suppressed, List<Question> questions) {
  public SurveyResults {
    questions = questions == null ? List.of() : List.copyOf(questions);
  }

  /** One question with its answers in their order. */
  public record Question(int number, List<Counted> options) {}

  /** About how many people; null for too few to show. */
  public record Counted(int number, Long people) {}
}
