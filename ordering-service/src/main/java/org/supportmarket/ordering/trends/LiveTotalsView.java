package org.supportmarket.ordering.trends;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a council's people bought, by month and funding stream, to the penny. */
@Schema(name = "LiveTotals")
record LiveTotalsView(
    @Schema(examples = "E10900001") String council,
    @Schema(examples = "2025-10") String from,
    @Schema(examples = "2026-10") String to,
    @Schema(nullable = true, description = "Every order changed before this moment is counted")
        Instant asOf,
    @Schema(description = "Months and streams in which nothing was bought are missing")
        List<Total> totals,
    @Schema(nullable = true, description = "Null if nothing was compared yet")
        ReconciliationStamp reconciliation) {

  /** One month of one funding stream; without any figure if too few people stand behind it. */
  @Schema(name = "LiveTotal")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Total(
      @Schema(examples = "2026-04") String month,
      @Schema(examples = "social_care") String fundingStream,
      @Schema(description = "Too few people: the figures are left out") boolean suppressed,
      @Schema(description = "Taken out of what can be spent: reserved, committed and delivered")
          Long plannedPence,
      @Schema(description = "Waiting for the provider's answer") Long reservedPence,
      @Schema(description = "Accepted, still to come") Long committedPence,
      @Schema(description = "Owed for what was delivered, paid or not") Long deliveredPence,
      Long paidPence,
      @Schema(description = "Planned once and given back") Long cancelledPence) {

    static Total of(LiveTotals.Cell cell, Set<LiveTotals.Cell> hidden) {
      String month = cell.month().toString();
      return hidden.contains(cell)
          ? new Total(month, cell.fundingStream(), true, null, null, null, null, null, null)
          : new Total(
              month,
              cell.fundingStream(),
              false,
              cell.plannedPence(),
              cell.reservedPence(),
              cell.committedPence(),
              cell.deliveredPence(),
              cell.paidPence(),
              cell.cancelledPence());
    }
  }
}
