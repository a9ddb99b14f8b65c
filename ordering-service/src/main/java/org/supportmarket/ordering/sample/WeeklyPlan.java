package org.supportmarket.ordering.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.sample.PlannedOrder.Kind;
import org.supportmarket.ordering.sample.PlannedOrder.Step;
import org.supportmarket.ordering.sample.PlannedOrder.Weekly;

/**
 * What every other person has every week from the end of the history on, at the hours at which such
 * things are on: so there is something to come, and people who have the same at the same time.
 */
final class WeeklyPlan {
  private static final int PEOPLE_PERCENT = 55;
  private static final int LONGEST_WEEKS = 16;
  private static final int SHORTEST_WEEKS = 4;
  private static final int PLACED_DAYS_BEFORE_END = 4;
  private static final Set<String> UNITS = Set.of("hour", "visit", "session", "day");

  /**
   * What many have at one time.
   *
   * @param percent of those who have anything
   */
  private record Habit(int percent, Category category, DayOfWeek day, LocalTime time) {}

  private static final List<Habit> HABITS =
      List.of(
          new Habit(60, Category.LEISURE, DayOfWeek.TUESDAY, LocalTime.of(14, 0)),
          new Habit(25, Category.DAY_OPPORTUNITIES, DayOfWeek.THURSDAY, LocalTime.of(10, 0)),
          new Habit(15, Category.DOMESTIC_HELP, DayOfWeek.FRIDAY, LocalTime.of(9, 30)));

  private WeeklyPlan() {}

  /** Out of the money they have left; empty for who has nothing, or too little for a month. */
  static Optional<PlannedOrder> of(SampleRun run, Shelf shelf, SamplePerson person, Purse purse) {
    SplittableRandom chance = run.chanceOf("weekly:" + person.number());
    LocalDate placed = run.end().minusDays(PLACED_DAYS_BEFORE_END);
    boolean none = chance.nextInt(100) >= PEOPLE_PERCENT;
    Habit habit = habit(chance);
    List<Offer> choice =
        shelf.in(habit.category()).stream().filter(offer -> UNITS.contains(offer.unit())).toList();
    if (none || choice.isEmpty() || placed.isBefore(person.joined())) {
      return Optional.empty();
    }
    Offer offer = Shelf.popular(choice, chance);
    long quantity = offer.fewestUnits();
    long pence = quantity * offer.pricePence();
    return purse
        .thatPays(habit.category(), placed, pence * SHORTEST_WEEKS)
        .flatMap(
            budget -> {
              LocalDate first = run.end().with(TemporalAdjusters.nextOrSame(habit.day()));
              long weeks = ChronoUnit.WEEKS.between(first, budget.year().lastDay()) + 1;
              long times = Math.min(LONGEST_WEEKS, Math.min(weeks, purse.left(budget) / pence));
              if (times < SHORTEST_WEEKS) {
                return Optional.empty();
              }
              purse.spend(budget, pence * times);
              return Optional.of(
                  new PlannedOrder(
                      "sample-%d-weekly".formatted(person.number()),
                      budget.id(),
                      offer.providerId(),
                      offer.listingId(),
                      quantity,
                      new Weekly(
                          first.atTime(habit.time()).atZone(Time.PEOPLES_ZONE).toInstant(),
                          (int) times),
                      steps(placed)));
            });
  }

  private static Habit habit(SplittableRandom chance) {
    int left = chance.nextInt(100);
    int place = 0;
    while (left >= HABITS.get(place).percent()) {
      left -= HABITS.get(place).percent();
      place++;
    }
    return HABITS.get(place);
  }

  private static List<Step> steps(LocalDate placed) {
    return List.of(
        new Step(Kind.PLACE, placed.atTime(10, 0).atZone(Time.PEOPLES_ZONE).toInstant()),
        new Step(
            Kind.ACCEPT, placed.plusDays(1).atTime(11, 0).atZone(Time.PEOPLES_ZONE).toInstant()));
  }
}
