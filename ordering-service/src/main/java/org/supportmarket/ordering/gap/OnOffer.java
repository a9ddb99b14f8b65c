package org.supportmarket.ordering.gap;

/**
 * What is on offer for a gap, and what its lack is worth: of a hundred points up to thirty.
 *
 * @param spaces how many are free, or null where nobody said lately
 */
record OnOffer(long providers, Long spaces) {
  static final OnOffer NOTHING = new OnOffer(0, null);

  static final int MOST = 30;
  private static final int FULL = 25;
  private static final int ONE = 20;
  private static final int FEW = 10;
  private static final int FEW_PROVIDERS = 3;

  /** The fewer to choose from, the more points. */
  int worth() {
    if (providers == 0) {
      return MOST;
    }
    if (spaces != null && spaces == 0) {
      return FULL;
    }
    return providers == 1 ? ONE : providers <= FEW_PROVIDERS ? FEW : 0;
  }

  /** In a sentence. */
  String says() {
    String who =
        providers == 0
            ? "No provider offers it there"
            : providers == 1
                ? "One provider offers it there"
                : "%,d providers offer it there".formatted(providers);
    String free =
        providers == 0
            ? ""
            : spaces == null
                ? ", and none has said lately how many spaces are free"
                : spaces == 0
                    ? ", with no free spaces"
                    : ", with %,d free spaces that we know of".formatted(spaces);
    return "%s%s: %d of %d points.".formatted(who, free, worth(), MOST);
  }
}
