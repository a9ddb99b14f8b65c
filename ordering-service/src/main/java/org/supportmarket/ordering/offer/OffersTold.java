package org.supportmarket.ordering.offer;

import java.util.Set;
import java.util.UUID;

/**
 * The catalogue told of these listings, and our copy of them is as told. Fired in the transaction
 * of the copy, for whatever has to follow; the same may be told again.
 */
public record OffersTold(Set<UUID> listings) {
  /** Ids are copied. */
  public OffersTold {
    listings = Set.copyOf(listings);
  }
}
