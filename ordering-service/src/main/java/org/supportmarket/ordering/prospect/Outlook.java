package org.supportmarket.ordering.prospect;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What to expect of the months to come (ADR 20): what was delivered in the same month a year
 * before, times how much more or less the last half year was than the same half year before. Where
 * that year is not known, each month is expected to be like the last six.
 *
 * @param growthPermille against a year before, in thousandths; null without seasons
 */
record Outlook(Months months, YearMonth first, Long growthPermille, long levelPence) {
  /** Half a year, which is about 26 weeks. */
  static final int HALF_YEAR = 6;

  /** The months that 26 weeks can touch. */
  static final int MOST_MONTHS = 7;

  private static final int YEAR = 12;
  private static final long ALL = 1_000;

  /** Whatever stands in the figures, nothing is expected to halve or double more than once. */
  private static final long LEAST_GROWTH = ALL / 2;

  private static final long MOST_GROWTH = ALL * 2;

  /** From the month on that comes after all that is known; empty if the last six are not. */
  static Optional<Outlook> from(YearMonth first, Months months) {
    return months
        .sum(first.minusMonths(HALF_YEAR), HALF_YEAR)
        .map(
            recent ->
                new Outlook(months, first, growth(first, months, recent), recent / HALF_YEAR));
  }

  private static Long growth(YearMonth first, Months months, long recent) {
    Optional<Long> before = months.sum(first.minusMonths(YEAR + HALF_YEAR), HALF_YEAR);
    boolean seasons = months.sum(first.minusMonths(YEAR), MOST_MONTHS).isPresent();
    return before
        .filter(pence -> seasons && pence > 0)
        .map(pence -> Math.clamp(ALL * recent / pence, LEAST_GROWTH, MOST_GROWTH))
        .orElse(null);
  }

  /** In pence, of one of the seven months from the first on. */
  long expected(YearMonth month) {
    return growthPermille == null
        ? levelPence
        : months.of(month.minusMonths(YEAR)).orElseThrow() * growthPermille / ALL;
  }
}
