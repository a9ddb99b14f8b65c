package org.supportmarket.ordering.sample;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that are the same on every machine, made from names as the other services make them. */
final class SampleIds {
  private SampleIds() {}

  static UUID of(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
