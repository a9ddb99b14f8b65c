package org.supportmarket.ordering.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bank holidays of England, from a reviewed file that says its source and how far it reaches.
 * Visits on them cost the same as on other days; money that is due on a day without work comes on
 * the working day before.
 */
public final class BankHolidays {
  private static final BankHolidays ENGLAND = read("/calendar/bank-holidays-england.csv");

  private final NavigableMap<LocalDate, String> names;
  private final LocalDate reaches;

  private BankHolidays(NavigableMap<LocalDate, String> names, LocalDate reaches) {
    this.names = Collections.unmodifiableNavigableMap(names);
    this.reaches = reaches;
  }

  /** Those of England. */
  public static BankHolidays ofEngland() {
    return ENGLAND;
  }

  /** The last day they are known for; after it only weekends are days without work. */
  public LocalDate reaches() {
    return reaches;
  }

  /** What holiday it is, if it is one. */
  public Optional<String> name(LocalDate day) {
    return Optional.ofNullable(names.get(day));
  }

  /** The days and their names between two days, both included. */
  public NavigableMap<LocalDate, String> between(LocalDate from, LocalDate to) {
    return from.isAfter(to) ? Collections.emptyNavigableMap() : names.subMap(from, true, to, true);
  }

  /** Monday to Friday, holidays aside. */
  public boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !names.containsKey(day);
  }

  /** The day money due on this day comes: itself, or the working day before. */
  public LocalDate comesOn(LocalDate dueOn) {
    LocalDate day = dueOn;
    while (!isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** So many working days later, the day itself not counted. */
  public LocalDate workingDaysAfter(LocalDate from, int number) {
    LocalDate day = from;
    for (int left = number; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** The last due day whose money has come by this day: {@code comesOn} turned round. */
  public LocalDate dueBy(LocalDate today) {
    LocalDate day = today;
    while (!isWorkingDay(day.plusDays(1))) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static BankHolidays read(String resource) {
    NavigableMap<LocalDate, String> names = new TreeMap<>();
    LocalDate reaches = null;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                BankHolidays.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] cells = line.split(",", 2);
        if (cells[0].equals("reaches")) {
          reaches = LocalDate.parse(cells[1]);
        } else {
          names.put(LocalDate.parse(cells[0]), cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (reaches == null || names.isEmpty() || names.lastKey().isAfter(reaches)) {
      throw new IllegalStateException(resource + " does not say how far it reaches");
    }
    return new BankHolidays(names, reaches);
  }
}
