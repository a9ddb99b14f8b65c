package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.supportmarket.ordering.budget.FinancialYear;

/**
 * Which budgets somebody has: one of social care money, for some people another of a further
 * stream, each financial year from the one in which they joined. £3,000 to £30,000 a year, more
 * small ones than large.
 */
final class BudgetPlan {
  /** All seven ways to hold a budget; how many of a hundred people have each. */
  private static final String[] ROUTES = {
    "direct_payment",
    "council_managed",
    "isf",
    "managed_fund",
    "brokered_fund",
    "third_party",
    "vouchers"
  };

  private static final int[] ROUTE_PERCENT = {45, 24, 10, 6, 6, 5, 4};

  private static final String SOCIAL_CARE = "social_care";
  private static final String[] FURTHER_STREAMS = {
    "personal_health_budget",
    "community_equipment",
    "access_to_work",
    "own_money",
    "disabled_facilities_grant"
  };

  private static final long POUNDS = 100;

  private final SampleRun run;
  private final SplittableRandom chance;

  BudgetPlan(SampleRun run, SplittableRandom chance) {
    this.run = run;
    this.chance = chance;
  }

  /**
   * The same each year, and nothing kept back, so that there is always money to try things with.
   */
  List<SampleBudget> ofHolder1(String key, LocalDate joined) {
    List<SampleBudget> budgets = new ArrayList<>();
    for (FinancialYear year : years(joined)) {
      budgets.add(
          budget(
              key,
              SOCIAL_CARE,
              ROUTES[0],
              year,
              joined,
              14_400 * POUNDS,
              800 * POUNDS,
              13_600 * POUNDS));
      budgets.add(
          budget(
              key,
              "personal_health_budget",
              ROUTES[1],
              year,
              joined,
              3_600 * POUNDS,
              0,
              2_700 * POUNDS));
    }
    return budgets;
  }

  List<SampleBudget> of(int number, String key, LocalDate joined) {
    // The first seven show each route once, also in a very small sample.
    String route = number < ROUTES.length ? ROUTES[number] : route(chance.nextInt(100));
    long yearly = 3_000 + 27_000 * square(chance.nextInt(1_001)) / 1_000_000;
    boolean hasContingency = chance.nextInt(100) < 35;
    boolean hasUnreleased = chance.nextInt(100) < 30;
    boolean hasFurther = chance.nextInt(100) < 28;
    String furtherStream = FURTHER_STREAMS[chance.nextInt(FURTHER_STREAMS.length)];
    long furtherYearly = 500 + chance.nextInt(2_500);
    List<SampleBudget> budgets = new ArrayList<>();
    int risePercent = 100;
    for (FinancialYear year : years(joined)) {
      long allocated = roundToTen(yearly * risePercent / 100) * POUNDS;
      long contingency = hasContingency ? allocated * 8 / 100 : 0;
      long spendable = allocated - contingency;
      budgets.add(
          budget(
              key,
              SOCIAL_CARE,
              route,
              year,
              joined,
              allocated,
              contingency,
              hasUnreleased ? spendable * 3 / 4 : spendable));
      if (hasFurther) {
        long further = roundToTen(furtherYearly * risePercent / 100) * POUNDS;
        budgets.add(
            budget(key, furtherStream, "council_managed", year, joined, further, 0, further));
      }
      risePercent += 4;
    }
    return budgets;
  }

  private List<FinancialYear> years(LocalDate joined) {
    List<FinancialYear> years = new ArrayList<>();
    for (FinancialYear year = FinancialYear.of(joined);
        !year.firstDay().isAfter(run.end());
        year = year.next()) {
      years.add(year);
    }
    return years;
  }

  private static SampleBudget budget(
      String key,
      String stream,
      String route,
      FinancialYear year,
      LocalDate joined,
      long allocated,
      long contingency,
      long released) {
    LocalDate from = joined.isAfter(year.firstDay()) ? joined : year.firstDay();
    return new SampleBudget(
        SampleIds.of("budget:" + key + ":" + stream + ":" + year.label()),
        stream,
        route,
        year,
        from,
        allocated,
        contingency,
        released);
  }

  private static String route(int percent) {
    int place = 0;
    int left = percent;
    while (left >= ROUTE_PERCENT[place]) {
      left -= ROUTE_PERCENT[place];
      place++;
    }
    return ROUTES[place];
  }

  private static long square(long n) {
    return n * n;
  }

  private static long roundToTen(long pounds) {
    return (pounds + 5) / 10 * 10;
  }
}
