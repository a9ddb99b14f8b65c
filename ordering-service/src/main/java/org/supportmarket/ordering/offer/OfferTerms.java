package org.supportmarket.ordering.offer;

import java.util.List;

/**
 * On what terms something is bought.
 *
 * @param cancellation falling notice, rising charge; empty where cancelling is free
 * @param makeUp where the price goes, or null if not said
 * @param kind service, product, …; null while it is not known
 */
public record OfferTerms(List<CancellationTier> cancellation, PriceMakeUp makeUp, String kind) {
  /** Nothing is said, and cancelling is free. */
  public static final OfferTerms NONE = new OfferTerms(List.of(), null, null);

  /** Tiers are copied; none given is none. */
  public OfferTerms {
    cancellation = cancellation == null ? List.of() : List.copyOf(cancellation);
  }
}
