package org.supportmarket.kernel.database;

import java.util.UUID;

/**
 * Ids for rows of which there will be very many: unique for ever like any other, and in the order
 * of time (RFC 9562, version 7). So what is written together lies together in an index, however
 * large it has grown, and a row costs the log one page and not one page in each index.
 */
public final class OrderedId {
  private static final int RANDOM_BITS_OF_THE_FIRST_HALF = 0xfff;
  private static final int VERSION = 0x7000;

  private OrderedId() {}

  /** A new one: the milliseconds of now, then 74 bits nobody can guess. */
  public static UUID next() {
    UUID random = UUID.randomUUID();
    return new UUID(
        System.currentTimeMillis() << 16
            | VERSION
            | random.getMostSignificantBits() & RANDOM_BITS_OF_THE_FIRST_HALF,
        random.getLeastSignificantBits());
  }
}
