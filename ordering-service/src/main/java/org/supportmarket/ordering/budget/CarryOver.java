package org.supportmarket.ordering.budget;

/** How much of a budget may go on into the next year. */
final class CarryOver {
  private static final int DAYS_OF_A_WEEK = 7;

  private CarryOver() {}

  /**
   * A share of one week's or one release's money, rounded half up.
   *
   * @param percent 0 to 100
   * @param of week or release
   * @param pence the last release
   * @param days it was for
   */
  static long mayStay(int percent, String of, long pence, long days) {
    boolean week = "week".equals(of) && days > DAYS_OF_A_WEEK;
    long share = Math.multiplyExact(pence, percent) * (week ? DAYS_OF_A_WEEK : 1);
    long parts = 100 * (week ? days : 1);
    return (2 * share + parts) / (2 * parts);
  }
}
