package org.supportmarket.web.catalogue;

import org.supportmarket.web.layout.Numbers;

/** How much of something was ordered, in words. */
public final class HowMany {
  private HowMany() {}

  /**
   * "three visits"; support by the hour with a length is "two times, one hour 30 minutes each
   * time".
   *
   * @param minutes of each time, null where there is no length
   */
  public static String words(long quantity, String unit, Integer minutes) {
    if (minutes == null) {
      return Units.several(quantity, unit);
    }
    return quantity == 1
        ? length(minutes)
        : Numbers.things(quantity, "time", "times") + ", " + length(minutes) + " each time";
  }

  /** "30 minutes", "one hour", "two hours 15 minutes". */
  public static String length(int minutes) {
    String rest = minutes % 60 + " minutes";
    if (minutes < 60) {
      return rest;
    }
    String hours = Numbers.things(minutes / 60, "hour", "hours");
    return minutes % 60 == 0 ? hours : hours + " " + rest;
  }
}
