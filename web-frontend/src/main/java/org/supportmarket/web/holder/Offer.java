package org.supportmarket.web.holder;

import java.util.UUID;
import org.supportmarket.web.client.Listing;

/** What was offered, at the price and in the version somebody was shown. */
record Offer(
    UUID listing, int version, String name, String provider, long pricePence, String unit) {

  static Offer of(Listing listing) {
    return new Offer(
        listing.id(),
        listing.version(),
        listing.name(),
        listing.provider().name(),
        listing.price().amountPence(),
        listing.price().unit());
  }

  /** Things without a price, or that are sold elsewhere, cannot be bought here. */
  static boolean buyable(Listing listing) {
    return listing.orderable() && listing.price() != null && listing.price().amountPence() > 0;
  }

  public String href() {
    return "/listings/" + listing;
  }

  public boolean hourly() {
    return "hour".equals(unit);
  }

  /** "How many visits do you want?"; what is priced by the hour is asked for in times. */
  public String question() {
    String things = hourly() ? "times" : "item".equals(unit) ? "" : unit + "s";
    return things.isEmpty() ? "How many do you want?" : "How many " + things + " do you want?";
  }

  /** The same at another price; the person has to be asked again. */
  Offer nowAt(long newPricePence, int newVersion) {
    return new Offer(listing, newVersion, name, provider, newPricePence, unit);
  }
}
