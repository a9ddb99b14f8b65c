package org.supportmarket.ordering.trends;

import java.util.Map;
import java.util.Set;

/** What the catalogue calls its categories; one we don't know yet is shown by its slug. */
public final class Categories {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("domestic-help", "Help around the home"),
          Map.entry("personal-care", "Personal care"),
          Map.entry("homecare", "Homecare visits"),
          Map.entry("personal-assistants", "Personal assistants"),
          Map.entry("day-opportunities", "Days out and day opportunities"),
          Map.entry("leisure", "Leisure and lifestyle"),
          Map.entry("education", "Learning and work"),
          Map.entry("equipment", "Equipment and adaptations"),
          Map.entry("transport", "Getting about"),
          Map.entry("meals", "Meals and shopping"),
          Map.entry("short-breaks", "Short breaks"),
          Map.entry("supported-living", "Supported living"),
          Map.entry("residential-care", "Care homes"),
          Map.entry("advice-advocacy", "Advice and advocacy"),
          Map.entry("budget-management", "Help with your budget"),
          Map.entry("community", "Open to everyone"));

  private Categories() {}

  /** The slugs of all we know. */
  public static Set<String> slugs() {
    return NAMES.keySet();
  }

  /** The name of a category by its slug; the slug itself if we know none. */
  public static String nameOf(String slug) {
    return NAMES.getOrDefault(slug, slug);
  }
}
