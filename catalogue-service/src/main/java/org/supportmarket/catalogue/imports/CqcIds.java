package org.supportmarket.catalogue.imports;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Our ids for what has one of the Care Quality Commission: the same each time, so imports repeat.
 */
final class CqcIds {
  private CqcIds() {}

  static UUID provider(String cqcProviderId) {
    return named("cqc-provider:" + cqcProviderId);
  }

  static UUID location(String cqcLocationId) {
    return named("cqc-location:" + cqcLocationId);
  }

  static UUID listing(String cqcLocationId, String type) {
    return named("cqc-listing:" + cqcLocationId + ":" + type);
  }

  /** Whatever a location has ever been listed as. */
  static Set<UUID> listings(String cqcLocationId, Collection<ServiceType> types) {
    Set<UUID> ids = new HashSet<>();
    types.forEach(type -> ids.add(listing(cqcLocationId, type.type())));
    return ids;
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
