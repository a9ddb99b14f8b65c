package org.supportmarket.web.catalogue;

import java.util.List;
import org.supportmarket.web.layout.Numbers;

/** Distances as people here say them; the catalogue counts kilometres. */
final class Miles {
  private static final double KM = 1.609344;

  /** What people may choose from. */
  static final List<Integer> CHOICES = List.of(1, 3, 5, 10, 20, 40);

  private Miles() {}

  /** "less than a mile away", "about three miles away"; null for null. */
  static String away(Double km) {
    if (km == null) {
      return null;
    }
    long miles = Math.round(km / KM);
    return miles < 1
        ? "less than a mile away"
        : "about " + Numbers.things(miles, "mile", "miles") + " away";
  }

  /** "five miles". */
  static String words(int km) {
    return Numbers.things(Math.max(1, Math.round(km / KM)), "mile", "miles");
  }

  /** At least as far as these miles, 1 to 100 km. */
  static int km(int miles) {
    return Math.clamp((long) Math.ceil(miles * KM), 1, 100);
  }
}
