package org.supportmarket.ordering.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The groups of the catalogue's categories, so that a rule can be about all of a group. */
public final class CategoryTree {
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

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("at-home", "help at home"),
          Map.entry("out-and-about", "out and about"),
          Map.entry("somewhere-to-live", "somewhere to live or stay"),
          Map.entry("things", "things that help"),
          Map.entry("advice-and-money", "advice and money"),
          Map.entry("domestic-help", "help around the home"),
          Map.entry("homecare", "homecare visits"),
          Map.entry("day-opportunities", "days out and day opportunities"),
          Map.entry("leisure", "leisure and lifestyle"),
          Map.entry("education", "learning and work"),
          Map.entry("equipment", "equipment and adaptations"),
          Map.entry("transport", "getting about"),
          Map.entry("meals", "meals and shopping"),
          Map.entry("residential-care", "care homes"),
          Map.entry("advice-advocacy", "advice and advocacy"),
          Map.entry("budget-management", "help with a budget"),
          Map.entry("community", "what is open to everyone"),
          Map.entry(Asked.SOMETHING_ELSE, "what no catalogue has"));

  private CategoryTree() {}

  /** The category with the groups it is in, the largest first; of one we don't know only itself. */
  public static List<String> path(String category) {
    String parent = PARENT.get(category);
    return parent == null ? List.of(category) : List.of(parent, category);
  }

  /** The group of each category that is in one. */
  public static Map<String, String> groups() {
    return PARENT;
  }

  /** What people call a category or group. */
  public static String nameOf(String slug) {
    return NAMES.getOrDefault(slug, slug.replace('-', ' '));
  }

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
