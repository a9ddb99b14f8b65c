package org.supportmarket.ordering.sample;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the sample people want of each of the catalogue's categories: how many of a hundred orders,
 * by taste; how that grows or shrinks over the two years; in which months it is more; and how much
 * of a month's money one order takes. The trends are those of domain, section 5.
 */
enum Category {
  DOMESTIC_HELP(16, 12, 6, 10, 7, Map.of()),
  PERSONAL_CARE(12, 7, 3, -10, 110, Map.of()),
  HOMECARE(20, 10, 3, -15, 130, Map.of()),
  PERSONAL_ASSISTANTS(4, 14, 22, 150, 140, Map.of()),
  DAY_OPPORTUNITIES(18, 10, 2, -45, 85, Map.of(Month.AUGUST, 70, Month.DECEMBER, 70)),
  LEISURE(
      4,
      12,
      22,
      110,
      25,
      Map.of(Month.JANUARY, 80, Month.JUNE, 120, Month.JULY, 130, Month.AUGUST, 130)),
  EDUCATION(
      1,
      5,
      10,
      120,
      45,
      Map.of(
          Month.SEPTEMBER,
          200,
          Month.OCTOBER,
          150,
          Month.JANUARY,
          140,
          Month.JULY,
          50,
          Month.AUGUST,
          40)),
  EQUIPMENT(5, 5, 5, 0, 40, Map.of(Month.OCTOBER, 130, Month.NOVEMBER, 140)),
  TRANSPORT(6, 7, 9, 10, 20, Map.of(Month.DECEMBER, 120)),
  MEALS(8, 6, 4, 0, 25, Map.of(Month.DECEMBER, 130, Month.JANUARY, 140, Month.FEBRUARY, 130)),
  SHORT_BREAKS(2, 3, 4, 0, 130, Map.of(Month.JUNE, 180, Month.JULY, 250, Month.AUGUST, 250)),
  SUPPORTED_LIVING(1, 2, 1, 20, 150, Map.of()),
  RESIDENTIAL_CARE(2, 0, 0, -30, 170, Map.of()),
  ADVICE_ADVOCACY(1, 1, 1, 0, 20, Map.of()),
  BUDGET_MANAGEMENT(1, 2, 2, 20, 12, Map.of()),
  COMMUNITY(1, 2, 4, 40, 10, Map.of(Month.JULY, 120));

  private static final Set<Category> EQUIPMENT_ONLY = Set.of(EQUIPMENT);
  private static final Set<Category> FOR_HEALTH =
      Set.of(PERSONAL_CARE, PERSONAL_ASSISTANTS, HOMECARE, SHORT_BREAKS);
  private static final Set<Category> FOR_WORK = Set.of(EDUCATION, TRANSPORT, PERSONAL_ASSISTANTS);

  private final int steady;
  private final int shifting;
  private final int bold;
  private final int growthPercent;
  private final int shareOfMonthPercent;
  private final Map<Month, Integer> seasonPercent;

  Category(
      int steady,
      int shifting,
      int bold,
      int growthPercent,
      int shareOfMonthPercent,
      Map<Month, Integer> seasonPercent) {
    this.steady = steady;
    this.shifting = shifting;
    this.bold = bold;
    this.growthPercent = growthPercent;
    this.shareOfMonthPercent = shareOfMonthPercent;
    this.seasonPercent = seasonPercent;
  }

  /** The catalogue's slug. */
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How much it is wanted, beside the other categories.
   *
   * @param elapsedPercent of the history, 0 to 100
   */
  int wanted(Taste taste, Month month, int elapsedPercent) {
    int base =
        switch (taste) {
          case STEADY -> steady;
          case SHIFTING -> shifting;
          case BOLD -> bold;
        };
    int grown = base * (10_000 + growthPercent * elapsedPercent) / 100;
    return grown * seasonPercent.getOrDefault(month, 100) / 100;
  }

  /** How much of a month's money one order of it takes, about. */
  int shareOfMonthPercent() {
    return shareOfMonthPercent;
  }

  /** Whether money of this stream may be spent on it. */
  boolean isPaidFrom(String fundingStream) {
    return switch (fundingStream) {
      case "community_equipment", "disabled_facilities_grant" -> EQUIPMENT_ONLY.contains(this);
      case "personal_health_budget" -> FOR_HEALTH.contains(this);
      case "access_to_work" -> FOR_WORK.contains(this);
      default -> true;
    };
  }
}
