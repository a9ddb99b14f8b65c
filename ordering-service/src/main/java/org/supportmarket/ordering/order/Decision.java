package org.supportmarket.ordering.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
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
  private static final List<String> LIGHTEST_FIRST =
      List.of("yes", "yes_with_note", "ask_first", "no");

  /** Of those of the lines, the one that says most about the whole order. */
  static Decision gravest(List<Decision> decisions) {
    return decisions.stream()
        .max(Comparator.comparingInt(d -> LIGHTEST_FIRST.indexOf(d.verdict())))
        .orElseThrow();
  }
}
