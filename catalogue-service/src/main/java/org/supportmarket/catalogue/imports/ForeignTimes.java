package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.supportmarket.catalogue.listing.OpenTime;

/** When in a week a service of a feed is open. What is not weekly is more than we can keep. */
final class ForeignTimes {
  private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d([:.Z+].*)?");
  private static final int MOST = 50;

  private ForeignTimes() {}

  static List<OpenTime> of(JsonNode service) {
    List<OpenTime> times = new ArrayList<>();
    for (JsonNode schedule : Nodes.objects(service, "schedules")) {
      String freq = Nodes.text(schedule, "freq");
      String from = time(schedule, "opens_at");
      String until = time(schedule, "closes_at");
      String days = Nodes.text(schedule, "byday");
      boolean weekly = freq == null || freq.equalsIgnoreCase("WEEKLY");
      if (weekly && days != null && from != null && until != null && from.compareTo(until) < 0) {
        for (String day : days.split(",")) {
          add(times, day, from, until);
        }
      }
    }
    return times.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((OpenTime one) -> OpenTime.DAYS.indexOf(one.day()))
                .thenComparing(OpenTime::from)
                .thenComparing(OpenTime::until))
        .limit(MOST)
        .toList();
  }

  private static void add(List<OpenTime> times, String day, String from, String until) {
    String letters = day.strip().toLowerCase(Locale.ROOT);
    if (letters.length() >= 2) {
      OpenTime.DAYS.stream()
          .filter(known -> known.startsWith(letters.substring(0, 2)))
          .findFirst()
          .ifPresent(known -> times.add(new OpenTime(known, from, until)));
    }
  }

  private static String time(JsonNode schedule, String field) {
    String text = Nodes.text(schedule, field);
    if (text == null || !TIME.matcher(text).matches()) {
      return null;
    }
    String time = text.substring(0, 5);
    return OpenTime.isTime(time) ? time : null;
  }
}
