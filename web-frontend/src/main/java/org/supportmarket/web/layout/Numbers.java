package org.supportmarket.web.layout;

import java.util.Locale;

/** Numbers as people say them. */
public final class Numbers {
  private static final String[] SMALL = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };

  private Numbers() {}

  /** "three"; from ten on figures, "1,204"; nought is "0". */
  public static String words(long number) {
    return number == 0 ? "0" : words(number, 9);
  }

  /** "no orders", "one order", "three orders", "1,204 orders". */
  public static String things(long count, String one, String several) {
    return words(count, 9) + " " + (count == 1 ? one : several);
  }

  static String words(long number, int upTo) {
    return number >= 0 && number <= upTo
        ? SMALL[(int) number]
        : String.format(Locale.UK, "%,d", number);
  }
}
