package org.supportmarket.web.layout;

import java.time.LocalTime;

/** Times of day, in words and in figures, since some read the one and some the other. */
public final class Times {
  private static final String[] PAST = {
    "", "five past", "ten past", "quarter past", "twenty past", "twenty-five past", "half past"
  };
  private static final String[] TO = {
    "", "five to", "ten to", "quarter to", "twenty to", "twenty-five to"
  };

  private Times() {}

  /**
   * "half past two, 2:30pm"; "two o'clock, 2pm"; minutes nobody says in words stay figures:
   * "2:17pm".
   */
  public static String time(LocalTime time) {
    if (time.getMinute() % 5 != 0) {
      return figures(time);
    }
    return spoken(time) + ", " + figures(time);
  }

  private static String spoken(LocalTime time) {
    int fives = time.getMinute() / 5;
    if (fives == 0) {
      return switch (time.getHour()) {
        case 0 -> "midnight";
        case 12 -> "midday";
        default -> hour(time.getHour()) + " o'clock";
      };
    }
    return fives <= 6
        ? PAST[fives] + " " + hour(time.getHour())
        : TO[12 - fives] + " " + hour(time.getHour() + 1);
  }

  private static String figures(LocalTime time) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }

  private static String hour(int hour) {
    return switch (hour % 24) {
      case 0 -> "midnight";
      case 12 -> "twelve";
      default -> Numbers.words(hour % 12, 12);
    };
  }
}
