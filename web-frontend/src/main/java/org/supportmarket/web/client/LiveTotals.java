package org.supportmarket.web.client;

import java.time.Instant;
import java.util.List;

/**
 * What a council's people bought by month and funding stream, to the penny; {@code month} is
 * "2026-03". {@code reconciliation} is null while nothing was compared yet.
 */
public record LiveTotals(
    String council,
    String from,
    String to,
    Instant asOf,
    List<Total> totals,
    Reconciliation reconciliation) {

  /** One month of one stream; the sums are null where they are suppressed. */
  public record Total(
      String month,
      String fundingStream,
      boolean suppressed,
      Long plannedPence,
      Long reservedPence,
      Long committedPence,
      Long deliveredPence,
      Long paidPence,
      Long cancelledPence) {}

  /**
   * Whether the figures were found to be the ledger's.
   *
   * @param indexAnswers whether the pictures' index could be compared at the last look
   * @param indexCheckedAt when it last could be, or null
   * @param indexAgrees whether it agreed then, or null
   */
  public record Reconciliation(
      Instant checkedAt,
      boolean agrees,
      long apartPence,
      boolean indexAnswers,
      Instant indexCheckedAt,
      Boolean indexAgrees) {}

  public LiveTotals {
    totals = totals == null ? List.of() : List.copyOf(totals);
  }
}
