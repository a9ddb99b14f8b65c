package org.supportmarket.catalogue.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Our ids for what has one in somebody else's feed: the same each time, so imports repeat. */
final class FeedIds {
  private FeedIds() {}

  static UUID provider(String organizationId) {
    return named("openreferral-organization:" + organizationId);
  }

  static UUID location(String locationId) {
    return named("openreferral-location:" + locationId);
  }

  static UUID listing(String serviceId) {
    return named("openreferral-service:" + serviceId);
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
