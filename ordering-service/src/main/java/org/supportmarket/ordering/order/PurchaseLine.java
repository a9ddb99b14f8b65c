package org.supportmarket.ordering.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One listing that is to be bought. Prices are ours to know.
 *
 * @param listingVersion the version the buyer saw, or null for whatever it is now
 * @param quantity 1 to 10,000 whole units each time
 * @param minutes only for support by the hour: how long each time, in steps of 15; or null
 * @param startsOn the first day, or null while none was agreed
 * @param startsAt the moment on that day, or null
 * @param pots which budgets pay, in this order; empty for the one with the most available
 * @param outcomeId the plan outcome it is for, or null
 * @param decision the verdict that was found already, or null to have it found
 * @param repeat how often it comes again, or null for once
 */
public record PurchaseLine(
    UUID listingId,
    Integer listingVersion,
    long quantity,
    Integer minutes,
    LocalDate startsOn,
    Instant startsAt,
    List<UUID> pots,
    UUID outcomeId,
    Decision decision,
    Repeat repeat) {

  /** Pots are copied; null is none said. */
  public PurchaseLine {
    pots = pots == null ? List.of() : List.copyOf(pots);
  }
}
