package org.supportmarket.ordering.eligibility;

import java.util.Collection;
import java.util.Map;

/** The groups of the catalogue's categories, so that a rule can be about all of a group. */
final class CategoryTree {
  private static final Map<String, String> PARENT =
      Map.ofEntries(
          Map.entry("domestic-help", "at-home"),
          Map.entry("personal-care", "at-home"),
          Map.entry("homecare", "at-home"),
          Map.entry("personal-assistants", "at-home"),
          Map.entry("meals", "at-home"),
          Map.entry("day-opportunities", "out-and-about"),
          Map.entry("leisure", "out-and-about"),
          Map.entry("education", "out-and-about"),
          Map.entry("transport", "out-and-about"),
          Map.entry("community", "out-and-about"),
          Map.entry("short-breaks", "somewhere-to-live"),
          Map.entry("supported-living", "somewhere-to-live"),
          Map.entry("residential-care", "somewhere-to-live"),
          Map.entry("equipment", "things"),
          Map.entry("advice-advocacy", "advice-and-money"),
          Map.entry("budget-management", "advice-and-money"));

  private CategoryTree() {}

  /** Whether this category or group has that category in it, or is it. */
  static boolean has(String branch, String category) {
    return branch.equals(category) || branch.equals(PARENT.get(category));
  }

  /** Whether any of these has it. */
  static boolean anyHas(Collection<String> branches, String category) {
    return branches.stream().anyMatch(branch -> has(branch, category));
  }

  /** Whether there is such a category or group. */
  static boolean knows(String slug) {
    return PARENT.containsKey(slug)
        || PARENT.containsValue(slug)
        || Asked.SOMETHING_ELSE.equals(slug);
  }
}
