package org.supportmarket.ordering.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.eligibility.Verdict;

/** Whether a budget may pay for it, by which rule, in plain words. */
@Schema(name = "Verdict")
record VerdictView(
    @Schema(examples = "yes") String verdict,
    @Schema(examples = "any-published-offer") String rule,
    @Schema(examples = "2") int ruleVersion,
    @Schema(examples = "Your council lets you spend this budget on any offer published here.")
        String words,
    @Schema(examples = "3900") long totalPence,
    UUID budgetId,
    @Schema(nullable = true, description = "The yes it rests on, or the question that waits")
        UUID approval,
    @Schema(nullable = true, description = "Until when a waiting question is to be answered")
        LocalDate answerDueOn) {

  static VerdictView of(Wish wish, Verdict verdict, LocalDate answerDueOn) {
    return new VerdictView(
        verdict.verdict(),
        verdict.rule(),
        verdict.ruleVersion(),
        verdict.words(),
        wish.asked().totalPence(),
        wish.asked().budgetId(),
        verdict.approval(),
        answerDueOn);
  }
}
