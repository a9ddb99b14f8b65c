package org.supportmarket.catalogue.listing;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When on a weekday something is given.
 *
 * @param day mon to sun
 * @param from HH:MM
 * @param until HH:MM, later than from; 24:00 is the end of the day
 */
@Schema(name = "OpenTime")
public record OpenTime(
    @Schema(examples = "mon") String day,
    @Schema(examples = "09:00") String from,
    @Schema(examples = "17:00") String until) {
  /** The days, in their order. */
  public static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");

  /** Refuses what is no time of a week. */
  public OpenTime {
    if (!DAYS.contains(day) || !isTime(from) || !isTime(until) || from.compareTo(until) >= 0) {
      throw new IllegalArgumentException("No such time: " + day + " " + from + "-" + until);
    }
  }

  /** Whether this is a time of a day, HH:MM. */
  public static boolean isTime(String text) {
    return text != null && TIME.matcher(text).matches();
  }
}
