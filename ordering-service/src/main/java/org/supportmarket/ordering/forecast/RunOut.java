package org.supportmarket.ordering.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.supportmarket.ordering.calendar.BankHolidays;

/**
 * Looks ahead day by day: releases come in the morning, then what is planned for the day is paid,
 * first from the pot that ends first. Ring-fenced and held money takes no part. What is planned
 * after the last pot's end is another budget's.
 *
 * @param today what was planned for earlier and is not paid yet is needed today
 * @param needs what is planned and not held yet
 */
public record RunOut(LocalDate today, List<Pot> pots, List<Due> needs) {

  /**
   * Money to spend.
   *
   * @param availablePence free now
   * @param releases what comes, by the day it is due
   */
  public record Pot(LocalDate startsOn, LocalDate endsOn, long availablePence, List<Due> releases) {

    boolean usableOn(LocalDate day) {
      return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
  }

  /** The first day on which what is planned costs more than is there. */
  public record Gap(LocalDate day, long neededPence, long leftPence) {}

  /**
   * What comes of it.
   *
   * @param gap empty if everything planned is covered
   * @param leftPence what is left at the end, or at the gap
   */
  public record Outlook(Optional<Gap> gap, long leftPence) {}

  /** The outlook by this calendar. */
  public Outlook outlook(BankHolidays holidays) {
    List<Pot> inOrder = pots.stream().sorted(Comparator.comparing(Pot::endsOn)).toList();
    Purse purse = new Purse(inOrder, holidays);
    for (var need : needsByDay(lastDay()).entrySet()) {
      LocalDate day = need.getKey();
      purse.receive(day);
      long left = purse.leftOn(day);
      if (left < need.getValue()) {
        return new Outlook(Optional.of(new Gap(day, need.getValue(), left)), left);
      }
      purse.pay(day, need.getValue());
    }
    purse.receive(lastDay());
    return new Outlook(Optional.empty(), purse.all());
  }

  /** The day the last pot ends; today without any pot. */
  public LocalDate lastDay() {
    return pots.stream().map(Pot::endsOn).max(Comparator.naturalOrder()).orElse(today);
  }

  private SortedMap<LocalDate, Long> needsByDay(LocalDate last) {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    for (Due need : needs) {
      LocalDate day = need.day().isBefore(today) ? today : need.day();
      if (!day.isAfter(last)) {
        byDay.merge(day, need.pence(), Math::addExact);
      }
    }
    return byDay;
  }

  /** What is in the pots as the days go by. */
  private final class Purse {
    private final List<Pot> pots;
    private final List<SortedMap<LocalDate, Long>> coming;
    private final long[] left;

    Purse(List<Pot> pots, BankHolidays holidays) {
      this.pots = pots;
      this.coming = pots.stream().map(pot -> comingByDay(pot, holidays)).toList();
      this.left = pots.stream().mapToLong(Pot::availablePence).toArray();
    }

    void receive(LocalDate day) {
      for (int i = 0; i < left.length; i++) {
        SortedMap<LocalDate, Long> come = coming.get(i).headMap(day.plusDays(1));
        for (long pence : come.values()) {
          left[i] = Math.addExact(left[i], pence);
        }
        come.clear();
      }
    }

    long leftOn(LocalDate day) {
      return usable(day).mapToLong(i -> left[i]).reduce(0, Math::addExact);
    }

    void pay(LocalDate day, long pence) {
      long due = pence;
      for (int i : usable(day).toArray()) {
        long part = Math.min(due, left[i]);
        left[i] -= part;
        due -= part;
      }
    }

    long all() {
      return IntStream.range(0, left.length).mapToLong(i -> left[i]).reduce(0, Math::addExact);
    }

    private IntStream usable(LocalDate day) {
      return IntStream.range(0, left.length).filter(i -> pots.get(i).usableOn(day));
    }

    private SortedMap<LocalDate, Long> comingByDay(Pot pot, BankHolidays holidays) {
      SortedMap<LocalDate, Long> byDay = new TreeMap<>();
      for (Due release : pot.releases()) {
        // One that is overdue may not come at all: only what is still to come is counted.
        if (!release.day().isBefore(today)) {
          byDay.merge(holidays.comesOn(release.day()), release.pence(), Math::addExact);
        }
      }
      return byDay;
    }
  }
}
