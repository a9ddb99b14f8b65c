package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;

/**
 * What a council asks somebody, and what they answered; {@code answeredAt} null if they did not.
 */
public record AskedSurvey(Survey survey, Instant answeredAt, List<Chosen> answers) {
  public AskedSurvey {
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /** The numbers of the answers to one question. */
  public record Chosen(int question, List<Integer> options) {}

  /** Whether this answer was chosen. */
  public boolean chose(int question, int option) {
    return answers.stream()
        .anyMatch(one -> one.question() == question && one.options().contains(option));
  }
}
