package org.supportmarket.ordering.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to the care manager, with its clock and its answer.
 *
 * @param late not answered in time
 */
@Schema(name = "Approval")
record ApprovalView(
    UUID id,
    UUID personId,
    @Schema(nullable = true, examples = "Hazel Holder") String personName,
    ApprovalState state,
    Instant askedAt,
    @Schema(examples = "self") String askedBy,
    LocalDate dueOn,
    boolean late,
    List<Line> lines,
    @Schema(nullable = true) String words,
    @Schema(nullable = true) Instant answeredAt,
    @Schema(nullable = true) String answer) {

  /** One thing that is asked about, and the rule that says to ask. */
  @Schema(name = "ApprovalLine")
  record Line(
      UUID id,
      @Schema(nullable = true) UUID listingId,
      @Schema(nullable = true, examples = "A week by the sea") String name,
      @Schema(nullable = true) String providerName,
      @Schema(examples = "short-breaks") String category,
      @Schema(examples = "night") String unit,
      int quantity,
      @Schema(nullable = true) Integer minutes,
      long unitPence,
      long totalPence,
      UUID budgetId,
      @Schema(nullable = true) UUID outcomeId,
      @Schema(nullable = true) String outcome,
      String rule,
      int ruleVersion,
      String ruleWords) {

    Line inWords(String somethingElse, String outcome) {
      return new Line(
          id,
          listingId,
          listingId == null ? somethingElse : name,
          providerName,
          category,
          unit,
          quantity,
          minutes,
          unitPence,
          totalPence,
          budgetId,
          outcomeId,
          outcome,
          rule,
          ruleVersion,
          ruleWords);
    }
  }

  /** All that was written about questions, as far as it is still there. */
  record Said(
      Map<UUID, String> names,
      Map<UUID, String> questions,
      Map<UUID, String> answers,
      Map<UUID, String> somethingElse,
      Map<UUID, String> outcomes) {}

  ApprovalView with(List<Line> all, Said said) {
    return new ApprovalView(
        id,
        personId,
        said.names().get(personId),
        state,
        askedAt,
        askedBy,
        dueOn,
        late,
        all.stream()
            .map(
                line ->
                    line.inWords(
                        said.somethingElse().get(line.id()),
                        line.outcomeId() == null ? null : said.outcomes().get(line.outcomeId())))
            .toList(),
        said.questions().get(id),
        answeredAt,
        said.answers().get(id));
  }
}
