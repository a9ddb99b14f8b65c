package org.supportmarket.ordering.order;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;

/**
 * The money of one pot that is held for one occurrence.
 *
 * @param pence what lies in the account of the state now
 */
record Hold(UUID occurrence, UUID orderLine, UUID pot, HoldState state, long pence) {

  /**
   * A change of a hold: part of it goes on, the rest goes back to the pot.
   *
   * @param to where the kept part lies afterwards
   * @param keptPence from 0 to all of the hold
   */
  record Move(Hold hold, HoldState to, long keptPence) {

    /** As the ledger books it. */
    Stream<Transfer> transfers() {
      return Stream.of(
              hold.transfer(to.account(), keptPence),
              hold.transfer(AccountKind.AVAILABLE, hold.pence() - keptPence))
          .flatMap(List::stream);
    }

    HoldState state() {
      return keptPence == 0 ? HoldState.RELEASED : to;
    }
  }

  /** All of it goes there. */
  Move to(HoldState to) {
    return new Move(this, to, to == HoldState.RELEASED ? 0 : pence);
  }

  /** This much goes on, the rest back to the pot. */
  Move keep(long keptPence, HoldState to) {
    return new Move(this, to, keptPence);
  }

  /** How it came to be held. */
  Transfer taken() {
    return new Transfer(pot, AccountKind.AVAILABLE, state.account(), pence, orderLine, occurrence);
  }

  private List<Transfer> transfer(AccountKind to, long moved) {
    return moved == 0 || to == state.account()
        ? List.of()
        : List.of(new Transfer(pot, state.account(), to, moved, orderLine, occurrence));
  }
}
