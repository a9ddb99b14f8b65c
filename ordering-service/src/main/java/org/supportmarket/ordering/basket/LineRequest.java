package org.supportmarket.ordering.basket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.order.Repeat;

/**
 * What goes into a basket: a listing, or something no catalogue has. Prices of listings are ours to
 * know: a price in the request is not read.
 *
 * @param listingVersion the version that was seen: with a change of a line it accepts the price of
 *     that version; null when putting in takes what it is now, null in a change accepts nothing new
 * @param quantity 1 to 10,000 whole units each time; not for something else
 * @param pots one to five budgets, in the order in which they pay; empty for the one with the most
 *     available
 */
@Schema(
    name = "BasketLineWanted",
    examples =
        """
        {"listing_id": "0d9f7c55-6c2b-3b1e-8f0a-2f6f5f0b7a11", "listing_version": 3, "quantity": 2,
         "starts_on": "2026-12-01", "repeat": {"every": "week", "times": 10}}
        """)
public record LineRequest(
    @Schema(nullable = true) UUID listingId,
    @Schema(nullable = true, examples = "3") Integer listingVersion,
    @Schema(nullable = true) SomethingElse somethingElse,
    @Schema(examples = "2", minimum = "1", maximum = "10000") Long quantity,
    @Schema(nullable = true, examples = "90") Integer minutes,
    @Schema(nullable = true) LocalDate startsOn,
    @Schema(nullable = true) Instant startsAt,
    @Schema(nullable = true) Repeat repeat,
    @Schema(nullable = true) UUID outcomeId,
    @Schema(nullable = true) List<UUID> pots) {

  /**
   * @param words what it is, 1 to 300 characters
   * @param payee who gets the money, 1 to 120 characters
   * @param pence 1 to 100,000,000
   */
  public record SomethingElse(
      @Schema(examples = "Taxi to the drama class") String words,
      @Schema(examples = "Kwik Cabs") String payee,
      @Schema(examples = "1250") Long pence) {}
}
