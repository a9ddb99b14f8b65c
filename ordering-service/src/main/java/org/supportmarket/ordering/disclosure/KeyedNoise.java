package org.supportmarket.ordering.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers nobody can foresee without the key, and which are the same whenever they are asked. Not
 * for several threads at once.
 */
final class KeyedNoise {
  private static final String ALGORITHM = "HmacSHA256";

  /** Fractions are counted in these. */
  private static final long ONE = 1L << 20;

  private final Mac mac;

  KeyedNoise(byte[] key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Figures cannot be protected", e);
    }
  }

  /**
   * What to add to a sum: one part, up to the scale, that belongs to the cell for ever, so that
   * looking at it day after day averages nothing away; another, up to half of the scale, that is
   * drawn anew with every change of the people or their amounts, so that before and after differ by
   * more than what was bought.
   */
  long of(long scale, String cell, Measure measure, long mark) {
    if (scale == 0) {
      return 0;
    }
    long lasting = Math.multiplyExact(scale, fraction(cell));
    long passing = Math.multiplyExact(scale, fraction(cell + measure + mark)) / 2;
    return (lasting + passing) / ONE;
  }

  /** By how much to move a count of people before it is rounded: -2 to 2, the cell's for ever. */
  int step(String cell) {
    return Math.floorMod(number("people " + cell), Disclosure.STEP) - Disclosure.STEP / 2;
  }

  /** Evenly from minus to plus {@link #ONE}. */
  private long fraction(String of) {
    return Math.floorMod(number(of), 2 * ONE + 1) - ONE;
  }

  private long number(String of) {
    return ByteBuffer.wrap(mac.doFinal(of.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
