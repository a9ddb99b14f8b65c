package org.supportmarket.ordering.together;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.trends.Categories;

/**
 * What several people buy again and again at the same time of the week.
 *
 * @param weekday 1 for Monday to 7
 * @param part morning (until noon), afternoon (until six), evening, or day where no hour is agreed
 */
record SharedTime(
    @Schema(examples = "leisure") String category,
    @Schema(examples = "Dunmere") String district,
    @Schema(examples = "2") int weekday,
    @Schema(examples = "morning") String part) {
  private static final Set<String> PARTS = Set.of("day", "morning", "afternoon", "evening");

  /** Whether there can be such a time. */
  boolean isReal() {
    return category != null
        && district != null
        && weekday >= 1
        && weekday <= DayOfWeek.values().length
        && part != null
        && PARTS.contains(part);
  }

  /** As "Getting about on Tuesday mornings". */
  String inWords() {
    String day = DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.UK);
    return Categories.nameOf(category)
        + " on "
        + (part.equals("day") ? day + "s" : day + " " + part + "s");
  }
}
