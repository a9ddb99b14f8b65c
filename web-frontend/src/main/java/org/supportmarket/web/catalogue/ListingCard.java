package org.supportmarket.web.catalogue;

import java.util.List;
import org.supportmarket.web.client.Accreditation;
import org.supportmarket.web.client.ListingSummary;
import org.supportmarket.web.client.Rating;
import org.supportmarket.web.layout.Sums;

/**
 * One thing on offer in a list; {@code price} is null where people must ask, {@code note} where
 * there is none.
 */
public record ListingCard(
    String href,
    String name,
    String summary,
    String who,
    boolean micro,
    String price,
    String unit,
    Rating rating,
    List<Badge> badges,
    String note) {
  private static final int MOST_BADGES = 3;

  /**
   * A short claim with who vouches for it: {@code checked} by us, or the provider {@code says-so}.
   */
  public record Badge(String kind, String text) {
    static Badge of(Accreditation accreditation) {
      return accreditation.verified()
          ? new Badge("checked", accreditation.name() + ": checked by us")
          : new Badge("says-so", accreditation.name() + ": says so");
    }
  }

  /** The card of a search result. */
  public static ListingCard of(ListingSummary listing) {
    boolean priced = listing.price() != null && listing.price().amountPence() > 0;
    return new ListingCard(
        "/listings/" + listing.id(),
        listing.name(),
        listing.summary(),
        listing.provider().name(),
        listing.provider().micro(),
        priced ? Sums.money(listing.price().amountPence()) : null,
        priced ? Units.perOne(listing.price().unit()) : "",
        listing.rating(),
        listing.accreditations().stream().limit(MOST_BADGES).map(Badge::of).toList(),
        listing.orderable()
            ? null
            : "You cannot order this here. We show you how to contact them.");
  }
}
