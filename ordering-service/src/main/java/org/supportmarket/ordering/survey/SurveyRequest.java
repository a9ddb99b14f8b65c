package org.supportmarket.ordering.survey;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a council would like to know from its people; 1 to 5 questions. */
public record SurveyRequest(
    @Schema(maxLength = 120, examples = "What would you like to buy?") String title,
    @Schema(maxLength = 500, examples = "We want to know what to ask providers for.") String why,
    @Schema(examples = "2027-01-31") LocalDate openUntil,
    List<Question> questions) {

  /**
   * One question.
   *
   * @param several whether more than one answer may be chosen
   * @param options 2 to 20 answers to choose from, all different
   */
  @Schema(name = "NewSurveyQuestion")
  public record Question(
      @Schema(maxLength = 200, examples = "What is missing where you live?") String words,
      boolean several,
      @Schema(examples = "[\"Swimming\", \"Somebody to cook with\"]") List<String> options) {}
}
