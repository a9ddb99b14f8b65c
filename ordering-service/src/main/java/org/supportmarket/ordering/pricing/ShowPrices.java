package org.supportmarket.ordering.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.ordering.eligibility.AgreedRates;
import org.supportmarket.ordering.market.PublishedFigures;
import org.supportmarket.ordering.market.PublishedFigures.Figure;
import org.supportmarket.ordering.pricing.AskedPrices.Sold;
import org.supportmarket.ordering.trends.Categories;

/**
 * Puts the average paid for a unit, out of the published figures of four quarters, beside the
 * agreed rates and the prices asked. Neither of those is anybody's secret.
 */
@ApplicationScoped
class ShowPrices {
  private static final int QUARTERS_IN_MONTHS = 12;
  private static final int QUARTER = 3;
  private static final long ALL = 1_000;

  private final PublishedFigures published;
  private final AskedPrices askedPrices;
  private final AgreedRates agreedRates;

  ShowPrices(PublishedFigures published, AskedPrices askedPrices, AgreedRates agreedRates) {
    this.published = published;
    this.askedPrices = askedPrices;
    this.agreedRates = agreedRates;
  }

  /** Of the four quarters of the calendar year that were over on this day. */
  PricesView show(String council, LocalDate today) {
    LocalDate end = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % QUARTER);
    LocalDate first = end.minusMonths(QUARTERS_IN_MONTHS);
    Map<Sold, List<Figure>> bought =
        published.units(council, first, end.minusDays(1)).stream()
            .collect(Collectors.groupingBy(one -> new Sold(one.key(), one.second())));
    Map<Sold, PricesView.Asked> asked = askedPrices.of(council);
    AgreedRates.InForce agreed = agreedRates.inForce(council, today);
    return new PricesView(
        council,
        published.publishedAt(),
        first,
        end.minusDays(1),
        bought.entrySet().stream()
            .map(
                one ->
                    row(
                        one.getKey(),
                        one.getValue(),
                        agreed
                            .range(one.getKey().category(), one.getKey().unit())
                            .map(
                                range ->
                                    new PricesView.Agreed(
                                        range.lowestPence(), range.highestPence()))
                            .orElse(null),
                        asked.get(one.getKey())))
            .sorted(
                Comparator.comparingLong(PricesView.Row::plannedPence)
                    .reversed()
                    .thenComparing(PricesView.Row::category)
                    .thenComparing(PricesView.Row::unit))
            .toList());
  }

  private static PricesView.Row row(
      Sold sold, List<Figure> quarters, PricesView.Agreed agreed, PricesView.Asked asked) {
    List<Figure> told =
        quarters.stream().filter(one -> one.plannedPence() != null && one.units() != null).toList();
    long pence = told.stream().mapToLong(Figure::plannedPence).sum();
    long units = told.stream().mapToLong(Figure::units).sum();
    Long average =
        units <= 0 || pence <= 0 ? null : Long.valueOf((2 * pence + units) / (2 * units));
    return new PricesView.Row(
        sold.category(),
        Categories.nameOf(sold.category()),
        sold.unit(),
        pence,
        quarters.size() - told.size(),
        average,
        agreed,
        agreed == null ? null : above(average, agreed.highestPence()),
        asked,
        asked == null ? null : above(average, asked.middlePence()));
  }

  /** Minus if it is below. */
  private static Long above(Long average, long other) {
    return average == null || other <= 0
        ? null
        : Long.valueOf(Math.floorDiv(2 * ALL * (average - other) + other, 2 * other));
  }
}
