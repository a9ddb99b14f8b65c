package org.supportmarket.ordering.invariants;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that must always be so, and whether it is.
 *
 * @param figure what was counted: zero, or the number of things that are not as they must be
 * @param meaning what it says, in words
 */
public record Invariant(
    @Schema(examples = "balances_equal_postings") String name,
    boolean ok,
    @Schema(examples = "0") long figure,
    @Schema(examples = "accounts whose balance is not the sum of their postings") String meaning) {

  /** Holds when nothing was counted. */
  public static Invariant none(String name, long figure, String meaning) {
    return new Invariant(name, figure == 0, figure, meaning);
  }
}
