package org.supportmarket.ordering.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the budget may pay for it, and by which rule: frozen with the order, so that an allowed
 * purchase is never disallowed later.
 */
@Embeddable
public record Decision(
    @Schema(examples = "yes") String verdict,
    @Column(name = "verdict_reason") @Schema(examples = "Any published offer may be bought.")
        String reason,
    @Schema(examples = "provisional.any-published-offer") String rule,
    @Schema(examples = "1") int ruleVersion) {

  /** The only rule there is so far. */
  static Decision anyPublishedOffer() {
    return new Decision(
        "yes",
        "Your council lets you spend this budget on any offer published here.",
        "provisional.any-published-offer",
        1);
  }
}
