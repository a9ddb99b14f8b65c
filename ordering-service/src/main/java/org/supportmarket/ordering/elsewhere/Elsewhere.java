package org.supportmarket.ordering.elsewhere;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Spending no order stands for.
 *
 * @param checkoutId the checkout it was promised in, or null if it was only told afterwards
 * @param words what it is, personal
 * @param payee who gets the money, personal
 * @param shares who pays, in the order in which they pay; together {@code pence}
 * @param ruling why the budget may pay for it, frozen with it
 */
public record Elsewhere(
    UUID checkoutId,
    String words,
    String payee,
    long pence,
    LocalDate day,
    UUID outcomeId,
    List<Purse.Share> shares,
    Ruling ruling) {

  /** What the rules said when it was recorded. */
  public record Ruling(String verdict, String reason, String rule, int ruleVersion) {}
}
