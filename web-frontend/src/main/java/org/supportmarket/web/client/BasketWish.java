package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What shall go into a basket, or what a line of it shall be: a listing or something else.
 *
 * @param listingVersion says yes to the price of this version; null says nothing about it
 */
public record BasketWish(
    UUID listingId,
    Integer listingVersion,
    SomethingElse somethingElse,
    Long quantity,
    Integer minutes,
    LocalDate startsOn,
    Instant startsAt,
    Basket.Repeat repeat,
    UUID outcomeId,
    List<UUID> pots) {

  /** What no catalogue has. */
  public record SomethingElse(String words, String payee, Long pence) {}

  /** A line as it is, with a yes to the offer of now. */
  public static BasketWish yesTo(Basket.Line line) {
    return new BasketWish(
        line.listingId(),
        line.listingVersion(),
        null,
        line.quantity(),
        line.minutes(),
        line.startsOn(),
        line.startsAt(),
        line.repeat(),
        line.outcomeId(),
        line.pots());
  }
}
