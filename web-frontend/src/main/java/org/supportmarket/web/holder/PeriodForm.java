package org.supportmarket.web.holder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.layout.Problems;

/**
 * From which day to which day: either whole dates in an address ({@code from=2026-03-01}) or day,
 * month and year as somebody typed them.
 */
record PeriodForm(
    @RestQuery String from,
    @RestQuery String to,
    @RestQuery("from-day") String fromDay,
    @RestQuery("from-month") String fromMonth,
    @RestQuery("from-year") String fromYear,
    @RestQuery("to-day") String toDay,
    @RestQuery("to-month") String toMonth,
    @RestQuery("to-year") String toYear) {
  private static final int MONTHS_SHOWN = 3;

  /** Fills in what was not asked for: the last three months. */
  PeriodForm orDefaults(LocalDate today) {
    LocalDate firstDay = iso(from).orElse(today.minusMonths(MONTHS_SHOWN));
    LocalDate lastDay = iso(to).orElse(today);
    boolean typedFrom = typed(fromDay) || typed(fromMonth) || typed(fromYear);
    boolean typedTo = typed(toDay) || typed(toMonth) || typed(toYear);
    return new PeriodForm(
        null,
        null,
        typedFrom ? fromDay : String.valueOf(firstDay.getDayOfMonth()),
        typedFrom ? fromMonth : String.valueOf(firstDay.getMonthValue()),
        typedFrom ? fromYear : String.valueOf(firstDay.getYear()),
        typedTo ? toDay : String.valueOf(lastDay.getDayOfMonth()),
        typedTo ? toMonth : String.valueOf(lastDay.getMonthValue()),
        typedTo ? toYear : String.valueOf(lastDay.getYear()));
  }

  Problems problems() {
    Problems problems = Problems.none();
    Optional<LocalDate> firstDay = date(fromDay, fromMonth, fromYear);
    Optional<LocalDate> lastDay = date(toDay, toMonth, toYear);
    if (firstDay.isEmpty()) {
      problems.add("from", "Write the first day as a real date, like 3 3 2026");
    }
    if (lastDay.isEmpty()) {
      problems.add("to", "Write the last day as a real date, like 31 3 2026");
    }
    if (firstDay.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(firstDay.get())) {
      problems.add("to", "The last day must not be before the first day");
    }
    return problems;
  }

  /** Only to be asked of a form without problems. */
  LocalDate first() {
    return date(fromDay, fromMonth, fromYear).orElseThrow();
  }

  /** Only to be asked of a form without problems. */
  LocalDate last() {
    return date(toDay, toMonth, toYear).orElseThrow();
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    if (!number(day, 2) || !number(month, 2) || !number(year, 4) || year.strip().length() != 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year.strip()),
              Integer.parseInt(month.strip()),
              Integer.parseInt(day.strip())));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> iso(String date) {
    return date != null && date.matches("\\d{4}-\\d{2}-\\d{2}")
        ? date(date.substring(8), date.substring(5, 7), date.substring(0, 4))
        : Optional.empty();
  }

  private static boolean number(String typed, int digits) {
    return typed != null && typed.strip().matches("[0-9]{1," + digits + "}");
  }

  private static boolean typed(String part) {
    return part != null && !part.isBlank();
  }
}
