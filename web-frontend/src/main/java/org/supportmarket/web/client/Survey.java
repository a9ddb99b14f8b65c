package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A few questions of a council.
 *
 * @param state open, over or ended
 */
public record Survey(
    UUID id,
    String councilName,
    String title,
    String why,
    LocalDate openUntil,
    String state,
    List<Question> questions) {
  public Survey {
    questions = questions == null ? List.of() : List.copyOf(questions);
  }

  /** One question; its answers are numbered from 1. */
  public record Question(int number, String words, boolean several, List<String> options) {}

  public boolean open() {
    return "open".equals(state);
  }
}
