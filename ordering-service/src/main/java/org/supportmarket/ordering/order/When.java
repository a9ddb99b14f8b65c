package org.supportmarket.ordering.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * When something is to happen.
 *
 * @param day the day where the people live; null while none was agreed
 * @param startsAt the moment, or null while only the day is known
 */
record When(LocalDate day, Instant startsAt) {
  private static final int FURTHEST_YEARS = 2;

  /** Once for each time a line comes; or invalid_start, invalid_repeat. */
  static List<When> each(PurchaseLine line, LocalDate today) {
    LocalDate first = firstDay(line);
    if (first != null && (first.isBefore(today) || first.isAfter(furthest(today)))) {
      throw refused(
          "Choose a day from today on, within the next %d years.".formatted(FURTHEST_YEARS));
    }
    if (line.repeat() == null) {
      return List.of(new When(first, line.startsAt()));
    }
    LocalTime time =
        line.startsAt() == null ? null : line.startsAt().atZone(Time.PEOPLES_ZONE).toLocalTime();
    // The hour stays the same on people's clocks, whatever the season.
    return line.repeat().days(first).stream()
        .map(
            day ->
                new When(
                    day,
                    time == null ? null : day.atTime(time).atZone(Time.PEOPLES_ZONE).toInstant()))
        .toList();
  }

  /** When it begins, for counting notice; a day without an hour begins with the day. */
  Instant begins() {
    if (startsAt != null || day == null) {
      return startsAt;
    }
    return day.atStartOfDay(Time.PEOPLES_ZONE).toInstant();
  }

  private static LocalDate firstDay(PurchaseLine line) {
    if (line.startsAt() == null) {
      return line.startsOn();
    }
    LocalDate day = LocalDate.ofInstant(line.startsAt(), Time.PEOPLES_ZONE);
    if (line.startsOn() != null && !line.startsOn().equals(day)) {
      throw refused("The day and the hour do not fit each other.");
    }
    return day;
  }

  private static LocalDate furthest(LocalDate today) {
    return today.plusYears(FURTHEST_YEARS);
  }

  private static Refusal refused(String why) {
    return Refusal.of(OrderingProblem.INVALID_START, why);
  }
}
