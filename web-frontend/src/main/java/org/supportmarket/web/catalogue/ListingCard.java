package org.supportmarket.web.catalogue;

import java.util.List;
import org.supportmarket.web.client.Accreditation;
import org.supportmarket.web.client.ListingSummary;
import org.supportmarket.web.client.Price;
import org.supportmarket.web.client.Rating;

/**
 * One thing on offer in a list; {@code price} is null where people must ask, {@code note} where
 * there is none.
 */
public record ListingCard(
    String href,
    String name,
    String summary,
    String who,
    String where,
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
  static ListingCard of(ListingSummary listing) {
    List<Badge> badges =
        listing.accreditations().stream().limit(MOST_BADGES).map(Badge::of).toList();
    return of(
        listing, listing.provider().name(), listing.district(), listing.provider().micro(), badges);
  }

  /** The card on the page of the provider who offers it. */
  static ListingCard ofItsProvider(ListingSummary listing) {
    return of(listing, null, null, false, List.of());
  }

  private static ListingCard of(
      ListingSummary listing, String who, String where, boolean micro, List<Badge> badges) {
    Price price = listing.price();
    return new ListingCard(
        "/listings/" + listing.id(),
        listing.name(),
        listing.summary(),
        who,
        where,
        micro,
        price == null ? null : Units.sum(price),
        price == null ? "" : Units.perOne(price),
        listing.rating(),
        badges,
        listing.orderable()
            ? null
            : "You cannot order this here. We show you how to contact them.");
  }
}
