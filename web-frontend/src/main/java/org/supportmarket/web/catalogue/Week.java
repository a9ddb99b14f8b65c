package org.supportmarket.web.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.web.client.Listing.OpenTime;

/** When something is given, as people say it: "Monday to Friday, 9am to 5pm". */
final class Week {
  private static final Map<String, String> DAYS = new LinkedHashMap<>();

  static {
    DAYS.put("mon", "Monday");
    DAYS.put("tue", "Tuesday");
    DAYS.put("wed", "Wednesday");
    DAYS.put("thu", "Thursday");
    DAYS.put("fri", "Friday");
    DAYS.put("sat", "Saturday");
    DAYS.put("sun", "Sunday");
  }

  private Week() {}

  /** The days, mon to sun, with their names. */
  static Map<String, String> days() {
    return DAYS;
  }

  /** One line for each run of days with the same times. */
  static List<String> words(List<OpenTime> times) {
    Map<String, String> hours = new LinkedHashMap<>();
    for (String day : DAYS.keySet()) {
      String open =
          times.stream()
              .filter(time -> time.day().equals(day))
              .map(Week::hours)
              .collect(Collectors.joining(" and "));
      if (!open.isEmpty()) {
        hours.put(day, open);
      }
    }
    List<String> lines = new ArrayList<>();
    List<String> days = List.copyOf(DAYS.keySet());
    for (int from = 0; from < days.size(); from++) {
      String open = hours.get(days.get(from));
      int until = from;
      while (open != null
          && until + 1 < days.size()
          && open.equals(hours.get(days.get(until + 1)))) {
        until++;
      }
      if (open != null) {
        lines.add(run(days.get(from), days.get(until), until - from) + ", " + open);
        from = until;
      }
    }
    return List.copyOf(lines);
  }

  private static String hours(OpenTime time) {
    return time.from().equals("00:00") && time.until().equals("24:00")
        ? "day and night"
        : clock(time.from()) + " to " + clock(time.until());
  }

  private static String run(String first, String last, int steps) {
    return switch (steps) {
      case 0 -> DAYS.get(first);
      case 1 -> DAYS.get(first) + " and " + DAYS.get(last);
      case 6 -> "Every day";
      default -> DAYS.get(first) + " to " + DAYS.get(last);
    };
  }

  /** "9am", "1:30pm", "midday", "midnight"; what is no time stays as it is. */
  static String clock(String time) {
    if (time == null || !time.matches("\\d\\d:\\d\\d")) {
      return time;
    }
    int hour = Integer.parseInt(time.substring(0, 2));
    String minutes = time.endsWith(":00") ? "" : time.substring(2);
    if (minutes.isEmpty() && hour % 12 == 0) {
      return hour == 12 ? "midday" : "midnight";
    }
    return (hour % 12 == 0 ? 12 : hour % 12) + minutes + (hour < 12 ? "am" : "pm");
  }
}
