package org.supportmarket.ratings.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in a sentence: "Tuesday 3 March 2026". */
final class PlainDay {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private PlainDay() {}

  static String of(LocalDate day) {
    return WORDS.format(day);
  }
}
