package org.supportmarket.ordering.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A few questions of a council.
 *
 * @param state open, over (its last day has passed) or ended
 */
@Schema(name = "Survey")
public record SurveyView(
    UUID id,
    @Schema(examples = "E10900001") String council,
    String councilName,
    @Schema(examples = "What would you like to buy?") String title,
    String why,
    LocalDate openUntil,
    @Schema(examples = "open") String state,
    Instant publishedAt,
    List<Question> questions) {
  static final String OPEN = "open";

  public SurveyView {
    questions = List.copyOf(questions);
  }

  /** One question; its answers are numbered from 1 in this order. */
  @Schema(name = "SurveyQuestion")
  public record Question(int number, String words, boolean several, List<String> options) {
    public Question {
      options = List.copyOf(options);
    }
  }

  boolean open() {
    return state.equals(OPEN);
  }
}
