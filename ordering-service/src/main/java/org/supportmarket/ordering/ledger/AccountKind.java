package org.supportmarket.ordering.ledger;

/** The states a penny of a budget can be in; it is always in exactly one. */
public enum AccountKind {
  /** Where the budget's money comes from; the only one that goes below zero. */
  SOURCE,
  /** Allocated, not yet released for spending. */
  UNRELEASED,
  /** Free to spend. */
  AVAILABLE,
  /** Ring-fenced for foreseeable crises. */
  CONTINGENCY,
  /** Held for orders that are placed. */
  RESERVED,
  /** Promised to providers who accepted. */
  COMMITTED,
  /** Owed for what was delivered. */
  DELIVERED,
  /** Paid to providers. */
  PAID,
  /** Given back to the council. */
  RECLAIM
}
