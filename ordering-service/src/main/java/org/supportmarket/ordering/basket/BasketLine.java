package org.supportmarket.ordering.basket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.order.Decision;
import org.supportmarket.ordering.order.PurchaseLine;
import org.supportmarket.ordering.order.Repeat;

/**
 * Something in a basket.
 *
 * @param listingId null for something no catalogue has
 * @param seenVersion the version of the offer the person last saw and accepted; null without one
 * @param seenPence what one cost then; null without an offer
 * @param pence what something else costs; null for a listing
 * @param minutes only for support by the hour; or null
 * @param repeat null for once
 * @param pots who pays, in this order
 */
public record BasketLine(
    UUID id,
    UUID listingId,
    Integer seenVersion,
    Long seenPence,
    Long pence,
    long quantity,
    Integer minutes,
    LocalDate startsOn,
    Instant startsAt,
    Repeat repeat,
    UUID outcomeId,
    List<UUID> pots) {

  /** Pots are copied. */
  public BasketLine {
    pots = List.copyOf(pots);
  }

  /** Whether no catalogue has it. */
  public boolean somethingElse() {
    return listingId == null;
  }

  /** The same, with only what was accepted before. */
  BasketLine seenAs(BasketLine before) {
    return new BasketLine(
        id,
        listingId,
        before.seenVersion,
        before.seenPence,
        pence,
        quantity,
        minutes,
        startsOn,
        startsAt,
        repeat,
        outcomeId,
        pots);
  }

  /** The same as it is ordered: at the price that was seen, paid by these, by this decision. */
  public PurchaseLine asPurchase(Decision decision) {
    return asPurchase(seenVersion, decision);
  }

  /** The same at the price of now, whatever was seen: to say what it would cost. */
  PurchaseLine asPurchase(Offer now) {
    return asPurchase(now == null ? null : Integer.valueOf(now.version()), null);
  }

  private PurchaseLine asPurchase(Integer version, Decision decision) {
    return new PurchaseLine(
        listingId, version, quantity, minutes, startsOn, startsAt, pots, outcomeId, decision,
        repeat);
  }
}
