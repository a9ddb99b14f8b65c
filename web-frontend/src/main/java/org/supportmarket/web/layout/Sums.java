package org.supportmarket.web.layout;

import java.util.Locale;

/** Money in words of print: pence in, "£12.50" out. */
public final class Sums {
  private Sums() {}

  /** "£12.50", "£312", "£1,250"; a minus sign stands before the pound sign. */
  public static String money(long pence) {
    return pence % 100 == 0 ? pounds(pence) : exact(pence);
  }

  /** Always two places: "£312.00". */
  public static String exact(long pence) {
    return pounds(pence) + String.format(Locale.UK, ".%02d", Math.abs(pence % 100));
  }

  private static String pounds(long pence) {
    return (pence < 0 ? "−£" : "£") + String.format(Locale.UK, "%,d", Math.abs(pence / 100));
  }
}
