package org.supportmarket.ordering.gap;

import java.util.Locale;

/**
 * What tells of a need that was not met, how many points of a gap's hundred it is worth at most,
 * and from how many on it is worth that. The other points are for how little is on offer.
 */
enum Sign {
  /** A provider said no, or nothing in time. */
  TURNED_DOWN(25, 50, "people whose request was declined, or not answered in time"),
  /** Somebody looked for it there and found nothing. */
  SEARCHES(15, 100, "searches that found nothing"),
  /** They got less than was agreed. */
  CUT_SHORT(10, 25, "people who got less than was agreed"),
  /** It cost more than they had. */
  TOO_DEAR(10, 25, "people who wanted it and had too little money for it"),
  /** Their care manager was asked first and said no. */
  REFUSED(10, 25, "people whose care manager was asked first and said no");

  private final int points;
  private final int enough;
  private final String words;

  Sign(int points, int enough, String words) {
    this.points = points;
    this.enough = enough;
    this.words = words;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Sign of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The points at most. */
  int most() {
    return points;
  }

  /** What so many are worth: their share of enough. */
  int worth(Count count) {
    return (int) (points * Math.min(count.known(), enough) / enough);
  }

  /** What was counted and what it is worth, in a sentence. */
  String says(Count count) {
    return count.suppressed()
        ? "Too few to show: %s. They count for nothing here.".formatted(words)
        : "%,d %s: %d of %d points, all of them from %d on."
            .formatted(count.shown(), words, worth(count), points, enough);
  }
}
