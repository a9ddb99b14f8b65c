package org.supportmarket.catalogue.listing;

import java.util.UUID;

/**
 * What other services and our own index learn of a listing.
 *
 * @param version of what a buyer sees
 * @param indexRevision of everything; the higher one is the later one
 * @param pricePence null if no price is known; then it is not orderable
 */
public record ListingChanged(
    UUID listingId,
    int version,
    long indexRevision,
    ListingStatus status,
    UUID providerId,
    String providerName,
    boolean providerMicro,
    String name,
    String category,
    Long pricePence,
    PriceUnit unit,
    boolean orderable) {
  /** The event's type in feeds. */
  public static final String TYPE = "org.supportmarket.catalogue.listing-changed.v1";
}
