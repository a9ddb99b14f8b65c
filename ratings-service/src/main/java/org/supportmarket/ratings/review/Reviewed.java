package org.supportmarket.ratings.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.supportmarket.ratings.neighbour.NotOrderedHere;
import org.supportmarket.ratings.purchase.Purchase;

/**
 * What somebody says something of.
 *
 * @param orderLineId null where nothing was bought: they say that they used it
 */
record Reviewed(
    UUID orderLineId,
    UUID personId,
    String council,
    UUID providerId,
    String providerName,
    UUID listingId,
    String listingName) {

  static Reviewed bought(Purchase purchase) {
    return new Reviewed(
        purchase.orderLineId(),
        purchase.personId(),
        purchase.council(),
        purchase.providerId(),
        purchase.providerName(),
        purchase.listingId(),
        purchase.listingName());
  }

  static Reviewed used(UUID person, String council, NotOrderedHere.Listing listing) {
    return new Reviewed(
        null,
        person,
        council,
        listing.providerId(),
        listing.providerName(),
        listing.id(),
        listing.name());
  }

  static Reviewed in(ResultSet row) throws SQLException {
    return new Reviewed(
        row.getObject("order_line_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("council"),
        row.getObject("provider_id", UUID.class),
        row.getString("provider_name"),
        row.getObject("listing_id", UUID.class),
        row.getString("listing_name"));
  }

  boolean isUsed() {
    return orderLineId == null;
  }
}
