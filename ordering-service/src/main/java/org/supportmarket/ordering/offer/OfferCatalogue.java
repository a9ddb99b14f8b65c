package org.supportmarket.ordering.offer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Our copy of the catalogue's offers; reading it asks no other service. */
public interface OfferCatalogue {

  /** The offers known under these listing ids, in no particular order; unknown ids are missing. */
  List<Offer> find(Collection<UUID> listingIds);

  /** The same together with {@link #confirmedAt}, of one moment. */
  Confirmed confirmed(Collection<UUID> listingIds);

  /**
   * Offers as they were last confirmed.
   *
   * @param at when that was; empty if never
   */
  record Confirmed(List<Offer> offers, Optional<Instant> at) {}

  /** When the copy was last known to hold everything the catalogue had published. */
  Optional<Instant> confirmedAt();
}
