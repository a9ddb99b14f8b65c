package org.supportmarket.ordering.order;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wants to order. Prices are ours to know: a price in the request is not read.
 *
 * @param budgetId which budget pays, or null for the one with the most available
 * @param lines 1 to 25, all of one provider
 */
@Schema(
    examples =
        """
        {"budget_id": "5c3d4a1e-8e5f-3d6a-9a43-0f8e6d1c2b3a",
         "lines": [{"listing_id": "0d9f7c55-6c2b-3b1e-8f0a-2f6f5f0b7a11", "listing_version": 3, "quantity": 2}]}
        """)
public record OrderRequest(@Schema(nullable = true) UUID budgetId, List<Line> lines) {

  /**
   * @param listingVersion the version the buyer saw, or null for whatever it is now
   * @param quantity 1 to 10,000 whole units
   * @param minutes only for support by the hour: how long each time, in steps of 15; or null
   */
  @Schema(name = "OrderLineWanted")
  public record Line(
      UUID listingId,
      @Schema(nullable = true, examples = "3") Integer listingVersion,
      @Schema(examples = "2", minimum = "1", maximum = "10000") Long quantity,
      @Schema(nullable = true, examples = "90") Integer minutes) {}
}
