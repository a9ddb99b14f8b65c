package org.supportmarket.ordering.disclosure;

/**
 * What may be said of people who are counted: the rule that every figure about the market goes
 * through (domain.md section 2; ADR 18). Counts of 1 to 7 people, and all that is worked out from
 * them, are not shown.
 */
public final class Disclosure {
  /** The fewest people who may stand behind a figure. */
  public static final int FEWEST_PEOPLE = 8;

  /** To what counts are rounded. */
  public static final int STEP = 5;

  private static final int MOST_PERCENT_OF_ONE = 80;

  private Disclosure() {}

  /** Whether so many may be spoken of: nobody at all, or more than seven. */
  public static boolean mayBeShown(long people) {
    return people == 0 || people >= FEWEST_PEOPLE;
  }

  /** How many people, rounded to 5; null, which is to be said as "too few to show", for 1 to 7. */
  public static Long people(long people) {
    return mayBeShown(people) ? rounded(people) : null;
  }

  /** Another count, such as of requests: rounded to 5, and null if 1 to 7 people stand behind. */
  public static Long count(long count, long people) {
    return mayBeShown(people) ? rounded(count) : null;
  }

  /** Whether one of them makes up more than four fifths of all. */
  public static boolean isDominated(long largest, long all) {
    return Math.abs(largest) * 100 > Math.abs(all) * MOST_PERCENT_OF_ONE;
  }

  /** The nearest multiple of 5. */
  static long rounded(long count) {
    return Math.floorDiv(2 * count + STEP, 2 * STEP) * STEP;
  }
}
