package org.supportmarket.ordering.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What an order costs, from our copy of the offers and nothing the client says. */
final class PriceLines {
  static final long MOST_PENCE = 100_000_000;

  /** Of all lines together: what one order can hold, move and show at once. */
  private static final int MOST_TIMES = 520;

  private static final int MOST_OF_ONE = 10_000;
  private static final int MOST_MINUTES = 24 * 60;

  private PriceLines() {}

  /** Refuses what could not be right whatever the offers say. */
  static void check(List<PurchaseLine> lines) {
    if (lines.isEmpty() || lines.size() > Ledger.MOST_TRANSFERS) {
      throw Refusal.of(
          OrderingProblem.INVALID_LINES,
          "An order has 1 to %d lines.".formatted(Ledger.MOST_TRANSFERS));
    }
    for (PurchaseLine line : lines) {
      if (line.listingId() == null) {
        throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Each line needs a `listing_id`.");
      }
      if (line.quantity() < 1 || line.quantity() > MOST_OF_ONE) {
        throw Refusal.of(
            OrderingProblem.INVALID_QUANTITY, "Choose a whole number from 1 to 10,000.");
      }
    }
  }

  /**
   * Every line with its price; all of one provider.
   *
   * @param today the day on which the prices must hold
   * @param ordered the day on which it is ordered: nothing begins before
   */
  static List<PricedLine> price(
      List<PurchaseLine> wanted, List<Offer> offers, LocalDate today, LocalDate ordered) {
    Map<UUID, Offer> byListing =
        offers.stream().collect(Collectors.toMap(Offer::listingId, Function.identity()));
    List<PricedLine> lines =
        wanted.stream()
            .map(line -> priced(line, offered(line, byListing, today), When.each(line, ordered)))
            .toList();
    if (lines.stream().map(line -> line.offer().providerId()).distinct().count() > 1) {
      throw Refusal.of(
          OrderingProblem.SEVERAL_PROVIDERS,
          "These are offers of several providers. Make one order for each provider.");
    }
    if (lines.stream().mapToInt(line -> line.times().size()).sum() > MOST_TIMES) {
      throw Refusal.of(
          OrderingProblem.INVALID_REPEAT,
          "All lines together can come %d times. Make several orders.".formatted(MOST_TIMES));
    }
    total(lines);
    return lines;
  }

  private static Offer offered(PurchaseLine line, Map<UUID, Offer> offers, LocalDate today) {
    Offer offer = Orderable.check(line, offers.get(line.listingId()), today);
    Minimum.check(line, offer);
    return offer;
  }

  /** What the lines cost together. */
  static long total(List<PricedLine> lines) {
    // Each line is at most a million pounds and there are at most 25: no overflow.
    long total = lines.stream().mapToLong(PricedLine::totalPence).sum();
    if (total > MOST_PENCE) {
      throw tooLarge();
    }
    return total;
  }

  private static PricedLine priced(PurchaseLine line, Offer offer, List<When> times) {
    int quantity = Math.toIntExact(line.quantity());
    try {
      long pence = Math.multiplyExact(offer.pricePence(), (long) quantity);
      if (line.minutes() != null) {
        checkMinutes(line.minutes(), offer);
        pence = hourShare(Math.multiplyExact(pence, (long) line.minutes()));
      }
      if (Math.multiplyExact(pence, (long) times.size()) > MOST_PENCE) {
        throw tooLarge();
      }
      return new PricedLine(line, offer, quantity, line.minutes(), pence, times);
    } catch (ArithmeticException overflow) {
      throw tooLarge();
    }
  }

  /** Priced once for the whole occurrence and rounded half up, so that quarters do not add up. */
  private static long hourShare(long penceTimesMinutes) {
    return Math.floorDiv(Math.addExact(penceTimesMinutes, 30), 60L);
  }

  private static void checkMinutes(int minutes, Offer offer) {
    if (!"hour".equals(offer.unit())) {
      throw Refusal.of(
          OrderingProblem.INVALID_MINUTES,
          "Only support by the hour takes minutes; %s is sold by the %s."
              .formatted(offer.name(), offer.unit()));
    }
    if (minutes < 15 || minutes > MOST_MINUTES || minutes % 15 != 0) {
      throw Refusal.of(
          OrderingProblem.INVALID_MINUTES, "Choose minutes in steps of 15, from 15 to 1,440.");
    }
  }

  private static Refusal tooLarge() {
    return Refusal.of(
        OrderingProblem.TOTAL_TOO_LARGE,
        "One order may cost at most %s.".formatted(Pounds.of(MOST_PENCE)));
  }
}
