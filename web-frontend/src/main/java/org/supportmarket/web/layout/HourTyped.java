package org.supportmarket.web.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people write it. */
public final class HourTyped {
  private static final Pattern SHAPE =
      Pattern.compile("(?i)([0-9]{1,2})(?:[:.]?([0-9]{2}))?\\s*([ap])?\\.?(?:m\\.?)?");

  private HourTyped() {}

  /** "09:00" for "9", "9am", "9:00", "0900"; null for what is no time. */
  public static String time(String typed) {
    String text = typed.strip();
    if (text.equalsIgnoreCase("midday") || text.equalsIgnoreCase("noon")) {
      return "12:00";
    }
    if (text.equalsIgnoreCase("midnight")) {
      return "00:00";
    }
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    if (matcher.group(3) != null) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (matcher.group(3).equalsIgnoreCase("p") ? 12 : 0);
    }
    boolean valid = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
    return valid ? "%02d:%02d".formatted(hour, minute) : null;
  }

  /** "9am", "5:30pm", "midnight" for a time the catalogue keeps. */
  public static String words(String time) {
    if (!time.matches("[0-9]{2}:[0-9]{2}")) {
      return time;
    }
    int hour = Integer.parseInt(time.substring(0, 2));
    String minutes = time.substring(3);
    if (hour % 24 == 0 && minutes.equals("00")) {
      return "midnight";
    }
    int twelve = hour % 12 == 0 ? 12 : hour % 12;
    return twelve + (minutes.equals("00") ? "" : ":" + minutes) + (hour % 24 < 12 ? "am" : "pm");
  }
}
