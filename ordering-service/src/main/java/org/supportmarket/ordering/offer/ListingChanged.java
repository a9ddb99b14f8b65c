package org.supportmarket.ordering.offer;

import java.util.UUID;

/**
 * What we read of the catalogue's event of this name; everything else in it is ignored.
 *
 * @param indexRevision grows with every change of the listing
 * @param pricePence price of one unit, or null where it has to be asked for
 */
record ListingChanged(
    UUID listingId,
    int version,
    long indexRevision,
    String status,
    UUID providerId,
    String providerName,
    boolean providerMicro,
    String name,
    String category,
    Long pricePence,
    String unit,
    boolean orderable) {
  static final String TYPE = "org.supportmarket.catalogue.listing-changed.v1";
}
