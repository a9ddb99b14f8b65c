package org.supportmarket.web.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.layout.Sums;

/** One thing the provider offers. {@code pricePence} is null where people must ask. */
record ListingRow(
    UUID id,
    String name,
    Long pricePence,
    String unit,
    Integer spaces,
    LocalDate spacesConfirmedOn,
    boolean published,
    boolean withdrawn,
    boolean orderable) {

  static ListingRow of(Listing listing) {
    boolean priced = listing.price() != null && listing.price().amountPence() > 0;
    return new ListingRow(
        listing.id(),
        listing.name(),
        priced ? listing.price().amountPence() : null,
        priced ? listing.price().unit() : "",
        listing.spaces(),
        listing.spacesConfirmedOn(),
        "published".equals(listing.status()),
        "withdrawn".equals(listing.status()),
        listing.orderable());
  }

  /** The question for another price. */
  public String priceLabel() {
    return "New price, " + Units.perOne(unit);
  }

  public String price() {
    return pricePence == null
        ? "People must ask"
        : Sums.exact(pricePence) + " " + Units.perOne(unit);
  }

  public String state() {
    if (withdrawn) {
      return "No longer offered";
    }
    return published ? "On offer" : "Out of sight: we are looking into it";
  }

  public boolean repriceable() {
    return published && pricePence != null;
  }
}
