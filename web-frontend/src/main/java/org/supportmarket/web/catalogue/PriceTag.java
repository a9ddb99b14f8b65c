package org.supportmarket.web.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Price;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/**
 * What it costs; {@code sum} is null where people must ask.
 *
 * @param minimum "At least two hours, which is £37.", or null
 * @param holds from when until when, or null
 */
record PriceTag(String sum, String unit, String minimum, String holds) {

  static PriceTag of(Listing listing) {
    Price price = listing.price();
    if (price == null) {
      return new PriceTag(null, "", null, null);
    }
    return new PriceTag(
        Units.sum(price),
        Units.perOne(price),
        minimum(listing),
        holds(price.validFrom(), price.validUntil(), Words.today()));
  }

  /** "£18.50 an hour", "Free", "Ask for the price". */
  public String inWords() {
    if (sum == null) {
      return "Ask for the price";
    }
    return unit.isEmpty() ? sum : sum + " " + unit;
  }

  private static String minimum(Listing listing) {
    Price price = listing.price();
    Integer quantity = listing.minimumQuantity();
    Integer minutes = listing.minimumMinutes();
    List<String> least =
        Stream.of(
                quantity == null || quantity < 2 ? "" : Units.several(quantity, price.unit()),
                minutes == null ? "" : HowMany.length(minutes) + " each time")
            .filter(part -> !part.isEmpty())
            .toList();
    if (least.isEmpty()) {
      return null;
    }
    String cost =
        quantity == null || quantity < 2 || price.amountPence() == 0
            ? ""
            : ", which is " + Sums.money(quantity * price.amountPence());
    return "You have to buy at least " + String.join(", ", least) + cost + ".";
  }

  static String holds(LocalDate from, LocalDate until, LocalDate today) {
    if (until != null && until.isBefore(today)) {
      return "This price held until " + Words.day(until) + ". Ask them for the new one.";
    }
    boolean later = from != null && from.isAfter(today);
    if (later) {
      return "This price holds from "
          + Words.day(from)
          + (until == null ? "." : " until " + Words.day(until) + ".");
    }
    return until == null ? null : "This price holds until " + Words.day(until) + ".";
  }
}
