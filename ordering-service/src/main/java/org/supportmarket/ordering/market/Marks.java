package org.supportmarket.ordering.market;

/**
 * Marks of who has what, one number for each: PostgreSQL's {@code hashint8extended}, so that cells
 * added up by it and by us have the same and show the same.
 */
final class Marks {
  private static final int START = 0x9e3779b9 + Integer.BYTES + 3_923_095;

  private Marks() {}

  /**
   * @param person PostgreSQL's {@code hashtextextended} of their key
   */
  static long of(long amount, long person) {
    int high = (int) (amount >>> 32);
    return hash((int) amount ^ (amount >= 0 ? high : ~high), person);
  }

  /** Bob Jenkins's lookup3 of four bytes. */
  private static long hash(int word, long seed) {
    int a = START;
    int b = START;
    int c = START;
    if (seed != 0) {
      a += (int) (seed >>> 32);
      b += (int) seed;
      a -= c;
      a ^= Integer.rotateLeft(c, 4);
      c += b;
      b -= a;
      b ^= Integer.rotateLeft(a, 6);
      a += c;
      c -= b;
      c ^= Integer.rotateLeft(b, 8);
      b += a;
      a -= c;
      a ^= Integer.rotateLeft(c, 16);
      c += b;
      b -= a;
      b ^= Integer.rotateLeft(a, 19);
      a += c;
      c -= b;
      c ^= Integer.rotateLeft(b, 4);
      b += a;
    }
    a += word;
    c ^= b;
    c -= Integer.rotateLeft(b, 14);
    a ^= c;
    a -= Integer.rotateLeft(c, 11);
    b ^= a;
    b -= Integer.rotateLeft(a, 25);
    c ^= b;
    c -= Integer.rotateLeft(b, 16);
    a ^= c;
    a -= Integer.rotateLeft(c, 4);
    b ^= a;
    b -= Integer.rotateLeft(a, 14);
    c ^= b;
    c -= Integer.rotateLeft(b, 24);
    return ((long) b << 32) | Integer.toUnsignedLong(c);
  }
}
