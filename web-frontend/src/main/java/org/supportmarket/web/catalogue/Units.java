package org.supportmarket.web.catalogue;

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

  /** "one hour", "three visits". */
  public static String several(long count, String unit) {
    return org.supportmarket.web.layout.Numbers.things(count, unit, unit + "s");
  }
}
