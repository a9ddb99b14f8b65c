package org.supportmarket.catalogue.listing;

import java.time.LocalDate;
import java.util.List;

/**
 * On what terms something is bought, all of them optional.
 *
 * @param minimumQuantity units at least, or null
 * @param minimumMinutes of one visit at least, or null
 * @param priceFrom the first day the price holds, or null
 * @param priceUntil the last day the price holds, or null
 * @param cancellation falling notice, rising charge; may be empty
 * @param makeUp where the price goes, or null
 */
public record OfferTerms(
    Integer minimumQuantity,
    Integer minimumMinutes,
    LocalDate priceFrom,
    LocalDate priceUntil,
    List<CancellationTier> cancellation,
    PriceMakeUp makeUp) {
  /** Nothing is said. */
  public static final OfferTerms NONE = new OfferTerms(null, null, null, null, List.of(), null);
}
