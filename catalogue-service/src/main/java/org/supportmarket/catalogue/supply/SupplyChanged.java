package org.supportmarket.catalogue.supply;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What other services learn of where a provider offers what: all of it, in place of what was told
 * before.
 *
 * @param supply [{district, council, category, spaces}]: the council's code may be null, and so may
 *     the spaces, where nobody said lately how many are free
 */
record SupplyChanged(UUID providerId, JsonNode supply) {
  /** The event's type in feeds. */
  static final String TYPE = "org.supportmarket.catalogue.supply-changed.v1";
}
