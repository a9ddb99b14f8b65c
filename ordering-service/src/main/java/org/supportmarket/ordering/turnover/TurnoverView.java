package org.supportmarket.ordering.turnover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which providers people began to buy from, and from which they buy nothing any more. */
@Schema(name = "ProviderTurnover")
record TurnoverView(
    @Schema(examples = "E10900001") String council,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(description = "The first of the three months looked at", examples = "2026-08")
        String from,
    @Schema(examples = "2026-10") String to,
    @Schema(description = "The first of the twelve months before", examples = "2025-08")
        String beforeFrom,
    @Schema(examples = "2026-07") String beforeTo,
    @Schema(description = "Providers people bought from in the three months") long selling,
    @Schema(description = "And in the twelve months before") long sellingBefore,
    @Schema(description = "Nothing was bought from them in the twelve months before, latest first")
        List<Row> arrived,
    @Schema(description = "Nothing was bought from them in the three months, latest first")
        List<Row> gone) {

  /** One provider. */
  @Schema(name = "ProviderTurnoverRow")
  record Row(
      UUID providerId,
      @Schema(examples = "Bright Homes") String name,
      @Schema(description = "The first month of who is new, the last of who is gone") String month,
      @Schema(description = "Ordered in the fifteen months, as far as it may be told")
          long plannedPence,
      @Schema(description = "Months of which no money may be told") long monthsNotShown) {}
}
