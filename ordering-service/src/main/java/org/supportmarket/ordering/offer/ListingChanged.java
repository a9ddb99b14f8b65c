package org.supportmarket.ordering.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What we read of the catalogue's event of this name; everything else in it is ignored.
 *
 * @param indexRevision grows with every change of the listing
 * @param providerVerified whether any accreditation of the provider was checked; null in events of
 *     before it was told
 * @param pricePence price of one unit, or null where it has to be asked for
 * @param minimumQuantity units at least, or null
 * @param minimumMinutes of one visit at least, or null
 * @param priceFrom the first day the price holds, or null
 * @param priceUntil the last day the price holds, or null
 * @param suspendedReason null unless suspended
 * @param cancellation what cancelling late costs; null in events of before it was told
 * @param makeUp where the price goes, or null
 * @param kind service, product, …; null in events of before it was told
 */
record ListingChanged(
    UUID listingId,
    int version,
    long indexRevision,
    String status,
    UUID providerId,
    String providerName,
    boolean providerMicro,
    Boolean providerVerified,
    String name,
    String category,
    Long pricePence,
    String unit,
    boolean orderable,
    Integer minimumQuantity,
    Integer minimumMinutes,
    LocalDate priceFrom,
    LocalDate priceUntil,
    String suspendedReason,
    List<CancellationTier> cancellation,
    PriceMakeUp makeUp,
    String kind) {
  static final String TYPE = "org.supportmarket.catalogue.listing-changed.v1";
}
