package org.supportmarket.web.layout;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day in the three fields of the tag {@code dateField}. */
public final class DateTyped {
  private DateTyped() {}

  /** The day; null for empty fields, and for a problem. */
  public static LocalDate read(String name, Typed typed, Problems problems) {
    String day = typed.one(name + "-day");
    String month = typed.one(name + "-month");
    String year = typed.one(name + "-year");
    if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
      return null;
    }
    try {
      if (!year.matches("[0-9]{4}") || !month.matches("[0-9]{1,2}") || !day.matches("[0-9]{1,2}")) {
        throw new DateTimeException("Not the parts of a date");
      }
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      problems.add(name, "Write a day, a month and a year, like 3 3 2027");
      return null;
    }
  }

  /** Writes a day into the fields; null empties them. */
  public static Typed fill(String name, LocalDate date, Typed typed) {
    return typed
        .put(name + "-day", date == null ? "" : String.valueOf(date.getDayOfMonth()))
        .put(name + "-month", date == null ? "" : String.valueOf(date.getMonthValue()))
        .put(name + "-year", date == null ? "" : String.valueOf(date.getYear()));
  }
}
