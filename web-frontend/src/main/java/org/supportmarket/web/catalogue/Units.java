package org.supportmarket.web.catalogue;

import org.supportmarket.web.client.Price;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Sums;

/** The units things are priced in, as people say them. */
public final class Units {
  private Units() {}

  /** "an hour", "a visit"; for an item "each". */
  public static String perOne(String unit) {
    return switch (unit == null ? "" : unit) {
      case "hour" -> "an hour";
      case "item", "" -> "each";
      default -> "a " + unit;
    };
  }

  /**
   * "£18.50 an hour" in two parts, so that a page can print the sum larger; nothing to pay is
   * "Free".
   */
  static String sum(Price price) {
    return price.amountPence() == 0 ? "Free" : Sums.money(price.amountPence());
  }

  static String perOne(Price price) {
    return price.amountPence() == 0 ? "" : perOne(price.unit());
  }

  /** "one hour", "three visits". */
  public static String several(long count, String unit) {
    return Numbers.things(count, unit, unit + "s");
  }
}
