package org.supportmarket.ordering.ledger;

import java.util.UUID;

/**
 * Moves money of one budget from one state to another; becomes two postings.
 *
 * @param pence more than zero
 * @param orderLine what it is for, or null
 * @param occurrence what it is for, or null
 */
public record Transfer(
    UUID budgetLine,
    AccountKind from,
    AccountKind to,
    long pence,
    UUID orderLine,
    UUID occurrence) {

  public Transfer {
    if (pence <= 0 || from == to) {
      throw new IllegalArgumentException("A transfer moves more than nothing to another state");
    }
  }

  /** Money that is not (yet) for anything bought. */
  public static Transfer of(UUID budgetLine, AccountKind from, AccountKind to, long pence) {
    return new Transfer(budgetLine, from, to, pence, null, null);
  }
}
