package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.supportmarket.ordering.invariants.Invariant;
import org.supportmarket.ordering.invariants.InvariantCheck;

/**
 * Trends are the ledger: the facts as far as they were made, the index as far as it has read them.
 * If the index cannot be asked this is not proven, and what is not proven is not reported as good:
 * then the figure is -1.
 */
@ApplicationScoped
class TrendsEqualLedger implements InvariantCheck {
  private static final String NAME = "trends_equal_ledger";

  private final Reconcile reconcile;

  TrendsEqualLedger(Reconcile reconcile) {
    this.reconcile = reconcile;
  }

  @Override
  public Invariant check() {
    return said(reconcile.run());
  }

  @Override
  public Invariant checkLatest() {
    return said(reconcile.ofLatest());
  }

  private static Invariant said(Reconciliation found) {
    Optional<Long> index = found.indexApartPence();
    if (found.ledgerApartPence() == 0 && index.isEmpty()) {
      return new Invariant(
          NAME, false, -1, "not compared: the index of purchases cannot be asked just now");
    }
    return Invariant.none(
        NAME,
        found.ledgerApartPence() + index.orElse(0L),
        "pence by which the sums of a month differ, ledger and facts or facts and index");
  }
}
