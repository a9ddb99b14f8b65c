package org.supportmarket.ordering.trends;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Whether ledger, facts and index say the same.
 *
 * @param whole whether all months were looked at, or only the latest
 * @param ledger by how many pence ledger and facts differ, month by month
 * @param index likewise facts and index; empty if the index could not be asked
 */
record Reconciliation(
    Instant checkedAt,
    boolean whole,
    Map<CouncilMonth, Long> ledger,
    Optional<Map<CouncilMonth, Long>> index) {

  /** Of all councils together. */
  long ledgerApartPence() {
    return sum(ledger);
  }

  /** Of all councils together; empty if the index could not be asked. */
  Optional<Long> indexApartPence() {
    return index.map(Reconciliation::sum);
  }

  private static long sum(Map<CouncilMonth, Long> apart) {
    return apart.values().stream().mapToLong(Long::longValue).sum();
  }
}
