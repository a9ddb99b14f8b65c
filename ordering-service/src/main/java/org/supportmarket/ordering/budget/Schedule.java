package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.ordering.calendar.BankHolidays;

/** When a budget's money is released. */
public record Schedule(ReleaseEvery every, ReleaseTiming timing) {

  /** The days a period has, both included. */
  record Period(LocalDate from, LocalDate to) {
    long days() {
      return ChronoUnit.DAYS.between(from, to) + 1;
    }
  }

  /**
   * This sum over these days, both included: the same for every whole period, less for a shorter
   * one at the end. Days that make less than half a period at the end belong to the one before: a
   * year has thirteen times four weeks. Periods too many for the pence get nothing and are left
   * out.
   */
  public List<PlannedRelease> releases(LocalDate from, LocalDate to, long pence) {
    List<Period> periods = periods(from, to);
    long[] parts = split(periods, pence);
    List<PlannedRelease> releases = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      Period period = periods.get(i);
      if (parts[i] > 0) {
        releases.add(
            new PlannedRelease(
                releases.size() + 1, dueOn(period), period.from(), period.to(), parts[i], 0));
      }
    }
    return releases;
  }

  /** The periods from the first to the last day. */
  List<Period> periods(LocalDate from, LocalDate to) {
    List<Period> periods = new ArrayList<>();
    LocalDate start = from;
    for (int n = 1; !start.isAfter(to); n++) {
      LocalDate next = every.start(from, n);
      long left = ChronoUnit.DAYS.between(next, to) + 1;
      LocalDate end = left * 2 < every.days() ? to : next.minusDays(1);
      periods.add(new Period(start, end));
      start = end.plusDays(1);
    }
    return periods;
  }

  /** A sum shared out over periods. */
  long[] split(List<Period> periods, long pence) {
    long[] weights =
        periods.stream().mapToLong(period -> Math.min(period.days(), every.days())).toArray();
    // A February is as much a month as a March.
    for (int i = 0; i < weights.length - 1; i++) {
      weights[i] = every.days();
    }
    if (isWhole(periods.getLast())) {
      weights[weights.length - 1] = every.days();
    }
    return LargestRemainder.split(pence, weights);
  }

  private boolean isWhole(Period last) {
    return !every.start(last.from(), 1).minusDays(1).isAfter(last.to());
  }

  /** On a day without work nothing is sent: it comes on the working day before. */
  LocalDate dueOn(Period period) {
    return BankHolidays.ofEngland()
        .comesOn(timing == ReleaseTiming.IN_ADVANCE ? period.from() : period.to());
  }
}
