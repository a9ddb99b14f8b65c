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

  /** Where money newly held for an order in this status lies. */
  static HoldState of(OrderStatus order) {
    return order == OrderStatus.PLACED ? RESERVED : COMMITTED;
  }
}
