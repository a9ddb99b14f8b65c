package org.supportmarket.ordering.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule of a council.
 *
 * @param code names it for good, through all versions that have it
 * @param law true for what the law forbids; goes before all others
 * @param words to whoever would like to buy it; {limit} stands for the sum that the rule is about
 */
record Rule(
    @Schema(examples = "large-purchase") String code,
    Boolean law,
    @Schema(examples = "ask_first") String verdict,
    @Schema(examples = "This costs more than {limit}. Please ask first.") String words,
    Conditions when) {

  Rule {
    law = law != null && law;
  }

  /** The words to this person. */
  String saidOf(Long agreedRate) {
    Long limit =
        when.frameworkRate() != null
            ? agreedRate
            : when.totalAbovePence() != null ? when.totalAbovePence() : when.unitPriceAbovePence();
    return limit == null ? words : words.replace("{limit}", Pounds.of(limit));
  }
}
