package org.supportmarket.catalogue.openreferral;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of what the feed shows but no table keeps: the same in every answer and every start. */
final class Ids {
  /**
   * A listing is given from one place at most, so its id and that of the pair lead to each other.
   */
  private static final long AT_LOCATION = 0x0000_5A4C_0000_0001L;

  private Ids() {}

  static UUID named(String kind, Object... parts) {
    StringBuilder name = new StringBuilder("open-referral:").append(kind);
    for (Object part : parts) {
      name.append(':').append(part);
    }
    return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
  }

  static UUID atLocation(UUID listing) {
    return new UUID(
        listing.getMostSignificantBits(), listing.getLeastSignificantBits() ^ AT_LOCATION);
  }

  static UUID listingAt(UUID atLocation) {
    return atLocation(atLocation);
  }
}
