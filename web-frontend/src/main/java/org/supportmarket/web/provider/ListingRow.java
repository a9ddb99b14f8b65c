package org.supportmarket.web.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.MyListing;
import org.supportmarket.web.layout.Sums;

/**
 * One thing the provider offers. {@code pricePence} is null where people must ask; {@code said} is
 * what a moderator wrote, or null.
 */
record ListingRow(
    UUID id,
    String name,
    Long pricePence,
    String unit,
    Integer spaces,
    LocalDate spacesConfirmedOn,
    boolean spacesStale,
    boolean published,
    boolean withdrawn,
    String state,
    String changeState,
    String said) {

  static ListingRow of(MyListing listing) {
    boolean priced = listing.price() != null && listing.price().amountPence() > 0;
    boolean suspended = listing.is("suspended");
    return new ListingRow(
        listing.id(),
        listing.name() == null || listing.name().isBlank() ? "Without a name" : listing.name(),
        priced ? listing.price().amountPence() : null,
        priced ? listing.price().unit() : "",
        listing.spaces(),
        listing.spacesConfirmedOn(),
        listing.spacesStale(),
        listing.is("published"),
        listing.is("withdrawn"),
        state(listing.status()),
        change(listing),
        suspended ? listing.suspendedReason() : listing.reason());
  }

  private static String state(String status) {
    return switch (status == null ? "" : status) {
      case "draft", "submitted" -> "Not on offer yet";
      case "published" -> "On offer";
      case "suspended" -> "Suspended: nobody can order it now";
      case "withdrawn" -> "No longer offered";
      default -> "Out of sight: we are looking into it";
    };
  }

  /** Where its change stands; null when there is none. */
  private static String change(MyListing listing) {
    boolean isNew = !listing.is("published") && !listing.is("suspended");
    return switch (listing.changeState() == null ? "" : listing.changeState()) {
      case "draft" -> isNew ? "You have not sent it yet" : "You have changes that are not sent";
      case "submitted" -> isNew ? "We are checking it" : "We are checking your changes";
      case "refused" -> "We said no: change it and send it again";
      default -> null;
    };
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

  /** The name of the field for the spaces, which stands once for each thing on the page. */
  public String spacesField() {
    return "spaces-" + id;
  }

  public boolean repriceable() {
    return published && pricePence != null;
  }
}
