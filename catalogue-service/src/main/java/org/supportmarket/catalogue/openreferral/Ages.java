package org.supportmarket.catalogue.openreferral;

import java.util.List;

/**
 * Our age groups as ages in years; null is no limit. A group that is left out in between is only
 * told by its attribute.
 */
record Ages(Integer minimum, Integer maximum) {

  static Ages of(List<String> groups) {
    if (groups.isEmpty()) {
      return new Ages(null, null);
    }
    boolean adults = groups.contains("adults");
    int lowest = adults ? 18 : 65;
    int highest = adults ? 64 : 17;
    return new Ages(
        groups.contains("children") ? 0 : lowest, groups.contains("older") ? null : highest);
  }
}
