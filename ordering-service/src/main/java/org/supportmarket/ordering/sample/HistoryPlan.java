package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.supportmarket.ordering.offer.Offer;

/**
 * The orders of one person, month by month: what they want follows from their taste, the season and
 * the years going by; how much of it from their budget; and mostly they go where they went before,
 * or where others go.
 */
final class HistoryPlan {
  private static final int KEPT_BACK_PERCENT = 8;

  /** How many orders a hundred person-months make. */
  private static final int ORDERS_PER_HUNDRED_MONTHS = 100;

  /** Nobody buys twenty wheelchairs; twenty lunches they may. */
  private static final long MOST_PENCE_OF_ITEMS = 15_000;

  private static final int STAYS_WITH_PROVIDER_PERCENT = 75;

  private final SampleRun run;
  private final Shelf shelf;
  private final SamplePerson person;
  private final SplittableRandom chance;
  private final Purse purse;
  private final Map<Category, Offer> usual = new EnumMap<>(Category.class);
  private final List<PlannedOrder> orders = new ArrayList<>();

  private HistoryPlan(SampleRun run, Shelf shelf, SamplePerson person) {
    this.run = run;
    this.shelf = shelf;
    this.person = person;
    this.chance = run.chanceOf("history:" + person.number());
    this.purse = new Purse(person.budgets(), KEPT_BACK_PERCENT);
  }

  /** All orders of this person in the history, in order of time. */
  static List<PlannedOrder> of(SampleRun run, Shelf shelf, SamplePerson person) {
    if (person.number() == SampleCast.HOLDER1) {
      return HolderStory.of(run, shelf, person);
    }
    HistoryPlan plan = new HistoryPlan(run, shelf, person);
    YearMonth last = YearMonth.from(run.end().minusDays(1));
    for (YearMonth month = YearMonth.from(person.joined());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      plan.live(month);
    }
    WeeklyPlan.of(run, shelf, person, plan.purse).ifPresent(plan.orders::add);
    return List.copyOf(plan.orders);
  }

  private void live(YearMonth month) {
    long money = purse.forTheMonth(month.atEndOfMonth());
    days(month).forEach(day -> order(day, money));
  }

  private List<LocalDate> days(YearMonth month) {
    int count = 0;
    for (int left = ORDERS_PER_HUNDRED_MONTHS; left > 0; left -= 50) {
      count += chance.nextInt(100) < Math.min(left, 50) ? 1 : 0;
    }
    return chance
        .ints(count, 1, month.lengthOfMonth() + 1)
        .sorted()
        .mapToObj(month::atDay)
        .filter(day -> !day.isBefore(person.joined()) && day.isBefore(run.end()))
        .toList();
  }

  private void order(LocalDate day, long moneyOfTheMonth) {
    Category category = wanted(day);
    List<Offer> choice = shelf.in(category);
    if (choice.isEmpty()) {
      return;
    }
    Offer offer = chosen(category, choice);
    long meant =
        moneyOfTheMonth * category.shareOfMonthPercent() * (70 + chance.nextInt(61)) / 10_000;
    long fewest = offer.fewestUnits();
    long quantity =
        Math.clamp(meant / offer.pricePence(), fewest, Math.max(fewest, mostAtOnce(offer)));
    Fate fate = Fate.of(chance);
    List<PlannedOrder.Step> steps = fate.stepsFrom(day, run.end(), chance);
    long pence = quantity * offer.pricePence();
    Optional<SampleBudget> budget = purse.thatPays(category, day, pence);
    if (budget.isEmpty()) {
      return;
    }
    purse.spend(budget.get(), pence);
    usual.put(category, offer);
    orders.add(
        new PlannedOrder(
            "sample-%d-%d".formatted(person.number(), orders.size() + 1),
            budget.get().id(),
            offer.providerId(),
            offer.listingId(),
            quantity,
            null,
            steps));
  }

  private Category wanted(LocalDate day) {
    int elapsed = run.elapsedPercent(day);
    int all = 0;
    int[] wanted = new int[Category.values().length];
    for (Category category : Category.values()) {
      wanted[category.ordinal()] = category.wanted(person.taste(), day.getMonth(), elapsed);
      all += wanted[category.ordinal()];
    }
    int left = chance.nextInt(all);
    int place = 0;
    while (left >= wanted[place]) {
      left -= wanted[place];
      place++;
    }
    return Category.values()[place];
  }

  private Offer chosen(Category category, List<Offer> choice) {
    Offer known = usual.get(category);
    boolean stays = chance.nextInt(100) < STAYS_WITH_PROVIDER_PERCENT;
    Offer other = Shelf.popular(choice, chance);
    return known != null && stays ? known : other;
  }

  private static long mostAtOnce(Offer offer) {
    return switch (offer.unit()) {
      case "hour" -> 120;
      case "visit" -> 60;
      case "session", "day" -> 20;
      case "night" -> 10;
      case "week" -> 4;
      case "month" -> 1;
      default -> Math.clamp(MOST_PENCE_OF_ITEMS / offer.pricePence(), 1, 20);
    };
  }
}
