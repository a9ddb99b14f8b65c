package org.supportmarket.web.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Accreditation;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.ListingSummary;
import org.supportmarket.web.client.Price;
import org.supportmarket.web.client.Rating;
import org.supportmarket.web.layout.Words;

/**
 * One thing on offer in a list; {@code price} is null where people must ask, {@code away} unless a
 * search said from where, {@code space} where there is nothing sure to say, {@code note} where
 * there is none.
 *
 * @param onShow whether it still has a page of its own
 */
public record ListingCard(
    UUID id,
    String href,
    boolean onShow,
    String name,
    String summary,
    String who,
    String where,
    String away,
    boolean micro,
    String price,
    String unit,
    String space,
    Rating rating,
    List<Badge> badges,
    String note) {
  private static final int MOST_BADGES = 3;

  /**
   * A short claim with who vouches for it: {@code checked} by us, or the provider {@code says-so}.
   *
   * @param more when and how it was checked and until when it counts, or null
   */
  public record Badge(String kind, String text, String more) {
    static Badge of(Accreditation accreditation) {
      return accreditation.verified()
          ? new Badge("checked", accreditation.name() + ": checked by us", more(accreditation))
          : new Badge("says-so", accreditation.name() + ": says so", more(accreditation));
    }

    private static String more(Accreditation held) {
      String checked =
          held.verifiedOn() == null ? "" : "Checked on " + Words.day(held.verifiedOn()) + how(held);
      LocalDate until = held.validTo();
      String counts = until == null ? "" : "Counts until " + Words.day(until) + ".";
      String number = held.reference() == null ? "" : "Number " + held.reference() + ".";
      String more = (number + " " + checked + " " + counts).replaceAll(" +", " ").strip();
      return more.isEmpty() ? null : more;
    }

    private static String how(Accreditation held) {
      return held.verifiedHow() == null || held.verifiedHow().isBlank()
          ? "."
          : ": " + held.verifiedHow().strip().replaceAll("\\.$", "") + ".";
    }
  }

  /** The card of a search result, or of something on a shortlist. */
  public static ListingCard of(ListingSummary listing) {
    return of(
        listing,
        listing.provider().name(),
        listing.district(),
        listing.provider().micro(),
        listing.accreditations().stream().limit(MOST_BADGES).map(Badge::of).toList());
  }

  /** The card on the page of the provider who offers it. */
  static ListingCard ofItsProvider(ListingSummary listing) {
    return of(listing, null, null, false, List.of());
  }

  /** The card of a listing read on its own. */
  public static ListingCard of(Listing listing) {
    return of(
        new ListingSummary(
            listing.id(),
            listing.version(),
            listing.kind(),
            listing.name(),
            listing.summary(),
            listing.category(),
            new ListingSummary.Seller(
                listing.provider().id(), listing.provider().name(), listing.provider().micro()),
            listing.price(),
            listing.rating(),
            listing.accreditations(),
            listing.district(),
            null,
            listing.spaces(),
            listing.spacesStale(),
            listing.regulated(),
            listing.introductionOnly(),
            listing.status(),
            listing.orderable()));
  }

  private static ListingCard of(
      ListingSummary listing, String who, String where, boolean micro, List<Badge> badges) {
    Price price = listing.price();
    return new ListingCard(
        listing.id(),
        "/listings/" + listing.id(),
        listing.onShow(),
        listing.name(),
        listing.summary(),
        who,
        where,
        Miles.away(listing.distanceKm()),
        micro,
        price == null ? null : Units.sum(price),
        price == null ? "" : Units.perOne(price),
        Spaces.brief(listing.spaces(), listing.spacesStale()),
        listing.rating(),
        badges,
        note(listing));
  }

  private static String note(ListingSummary listing) {
    if (!listing.onShow()) {
      return "This is no longer offered.";
    }
    if (listing.suspended()) {
      return "You cannot order this for now. Its page says why.";
    }
    if (listing.introductionOnly()) {
      return "An introduction agency: it finds people, and does not manage their work.";
    }
    return listing.orderable()
        ? null
        : "You cannot order this here. We show you how to contact them.";
  }
}
