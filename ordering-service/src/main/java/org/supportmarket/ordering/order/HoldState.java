package org.supportmarket.ordering.order;

import org.supportmarket.ordering.ledger.AccountKind;

/** Where the money of an occurrence is. */
enum HoldState {
  RESERVED(AccountKind.RESERVED),
  COMMITTED(AccountKind.COMMITTED),
  DELIVERED(AccountKind.DELIVERED),
  RELEASED(AccountKind.AVAILABLE);

  private final AccountKind account;

  HoldState(AccountKind account) {
    this.account = account;
  }

  AccountKind account() {
    return account;
  }
}
