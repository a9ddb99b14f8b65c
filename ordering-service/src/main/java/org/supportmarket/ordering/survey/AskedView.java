package org.supportmarket.ordering.survey;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Questions to somebody, and what they answered.
 *
 * @param answeredAt null while they have not
 */
@Schema(name = "AskedSurvey")
public record AskedView(
    SurveyView survey,
    @Schema(nullable = true) Instant answeredAt,
    List<AnswerRequest.Chosen> answers) {
  public AskedView {
    answers = List.copyOf(answers);
  }
}
