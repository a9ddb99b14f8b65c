package org.supportmarket.ordering.demand;

import java.util.List;
import java.util.UUID;

/**
 * What we read of the catalogue's event of this name: all that a provider offers, by district and
 * category.
 */
public record SupplyChanged(UUID providerId, List<Supply> supply) {
  /** The event's type in the catalogue's feed. */
  public static final String TYPE = "org.supportmarket.catalogue.supply-changed.v1";

  /**
   * What a provider offers in a district.
   *
   * @param council the district's, or null if nobody there said
   * @param spaces null where nobody said lately how many are free
   */
  public record Supply(String district, String council, String category, Integer spaces) {}
}
