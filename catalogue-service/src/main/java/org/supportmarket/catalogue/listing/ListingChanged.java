package org.supportmarket.catalogue.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What other services and our own index learn of a listing.
 *
 * @param version of what a buyer sees
 * @param indexRevision of everything; the higher one is the later one
 * @param providerVerified whether we have checked any of the provider's accreditations
 * @param pricePence null if no price is known; then it is not orderable
 * @param orderable false also while it is suspended
 * @param minimumQuantity units at least, or null
 * @param minimumMinutes of one visit at least, or null
 * @param priceFrom the first day the price holds, or null; it can't be ordered before
 * @param priceUntil the last day the price holds, or null; it can't be ordered after
 * @param suspendedReason null unless suspended
 * @param cancellation falling notice, rising charge; may be empty
 * @param makeUp where the price goes, or null if not said
 */
public record ListingChanged(
    UUID listingId,
    int version,
    long indexRevision,
    ListingStatus status,
    UUID providerId,
    String providerName,
    boolean providerMicro,
    boolean providerVerified,
    String name,
    String category,
    Long pricePence,
    PriceUnit unit,
    boolean orderable,
    Integer minimumQuantity,
    Integer minimumMinutes,
    LocalDate priceFrom,
    LocalDate priceUntil,
    String suspendedReason,
    List<CancellationTier> cancellation,
    PriceMakeUp makeUp,
    ListingKind kind) {
  /** The event's type in feeds. */
  public static final String TYPE = "org.supportmarket.catalogue.listing-changed.v1";
}
