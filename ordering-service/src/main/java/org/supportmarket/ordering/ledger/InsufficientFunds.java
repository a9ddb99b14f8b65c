package org.supportmarket.ordering.ledger;

import java.util.UUID;

/** An account does not hold what should be taken from it. Nothing of the group may stay. */
public final class InsufficientFunds extends RuntimeException {
  private final UUID budgetLine;
  private final AccountKind account;
  private final long availablePence;
  private final long neededPence;

  InsufficientFunds(UUID budgetLine, AccountKind account, long availablePence, long neededPence) {
    super(account + " of " + budgetLine + " holds less than is needed");
    this.budgetLine = budgetLine;
    this.account = account;
    this.availablePence = availablePence;
    this.neededPence = neededPence;
  }

  /** The budget that is short. */
  public UUID budgetLine() {
    return budgetLine;
  }

  /** The account that is short. */
  public AccountKind account() {
    return account;
  }

  /** What it holds. */
  public long availablePence() {
    return availablePence;
  }

  /** What is missing. */
  public long shortPence() {
    return neededPence - availablePence;
  }
}
