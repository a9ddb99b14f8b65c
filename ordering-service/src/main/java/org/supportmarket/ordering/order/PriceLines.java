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
  private static final int MOST_OF_ONE = 10_000;
  private static final int MOST_MINUTES = 24 * 60;

  private PriceLines() {}

  /** Refuses what could not be right whatever the offers say. */
  static void check(OrderRequest request) {
    if (request == null || request.lines() == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say in `lines` what to order.");
    }
    if (request.lines().isEmpty() || request.lines().size() > Ledger.MOST_TRANSFERS) {
      throw Refusal.of(
          OrderingProblem.INVALID_LINES,
          "An order has 1 to %d lines.".formatted(Ledger.MOST_TRANSFERS));
    }
    for (OrderRequest.Line line : request.lines()) {
      if (line == null || line.listingId() == null) {
        throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Each line needs a `listing_id`.");
      }
      if (line.quantity() == null || line.quantity() < 1 || line.quantity() > MOST_OF_ONE) {
        throw Refusal.of(
            OrderingProblem.INVALID_QUANTITY, "Choose a whole number from 1 to 10,000.");
      }
    }
  }

  /** Every line with its price; all of one provider. */
  static List<PricedLine> price(OrderRequest request, List<Offer> offers, LocalDate today) {
    Map<UUID, Offer> byListing =
        offers.stream().collect(Collectors.toMap(Offer::listingId, Function.identity()));
    List<PricedLine> lines =
        request.lines().stream()
            .map(line -> priced(line, offered(line, byListing, today)))
            .toList();
    if (lines.stream().map(line -> line.offer().providerId()).distinct().count() > 1) {
      throw Refusal.of(
          OrderingProblem.SEVERAL_PROVIDERS,
          "These are offers of several providers. Make one order for each provider.");
    }
    total(lines);
    return lines;
  }

  private static Offer offered(OrderRequest.Line line, Map<UUID, Offer> offers, LocalDate today) {
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

  private static PricedLine priced(OrderRequest.Line line, Offer offer) {
    int quantity = Math.toIntExact(line.quantity());
    try {
      long pence = Math.multiplyExact(offer.pricePence(), (long) quantity);
      if (line.minutes() != null) {
        checkMinutes(line.minutes(), offer);
        pence = hourShare(Math.multiplyExact(pence, (long) line.minutes()));
      }
      if (pence > MOST_PENCE) {
        throw tooLarge();
      }
      return new PricedLine(offer, quantity, line.minutes(), pence);
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
