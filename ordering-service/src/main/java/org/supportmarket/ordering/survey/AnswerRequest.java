package org.supportmarket.ordering.survey;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody chose; questions they leave out they need not answer. */
@Schema(name = "SurveyAnswer")
public record AnswerRequest(List<Chosen> answers) {

  /** The numbers of the answers to one question, from 1. */
  @Schema(name = "ChosenAnswers")
  public record Chosen(
      @Schema(examples = "1") int question, @Schema(examples = "[2]") List<Integer> options) {}
}
