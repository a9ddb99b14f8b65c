package org.supportmarket.ordering.prospect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.supportmarket.ordering.market.PublishedFigures.Figure;
import org.supportmarket.ordering.prospect.ProspectView.Left;
import org.supportmarket.ordering.prospect.ProspectView.Row;
import org.supportmarket.ordering.prospect.ProspectView.Test;
import org.supportmarket.ordering.prospect.ProspectView.Week;
import org.supportmarket.ordering.trends.Categories;

/** Makes a council's forecast of what may be told alone: of its figures, whoever has them can. */
final class Prospects {
  private static final int YEAR = 12;

  private final String council;
  private final Instant publishedAt;
  private final YearMonth now;
  private final LocalDate monday;

  /**
   * @param now the month that is not over
   * @param monday the first day of the first week
   */
  Prospects(String council, Instant publishedAt, YearMonth now, LocalDate monday) {
    this.council = council;
    this.publishedAt = publishedAt;
    this.now = now;
    this.monday = monday;
  }

  /**
   * @param all of everything, by month
   * @param categories the same by category
   * @param committed by category and month, as it may be told
   */
  ProspectView of(
      List<Figure> all, List<Figure> categories, Map<String, Map<YearMonth, Long>> committed) {
    YearMonth begun =
        all.stream()
            .map(figure -> YearMonth.from(figure.period()))
            .min(Comparator.naturalOrder())
            .orElse(now);
    List<Row> rows = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    Map<String, List<Figure>> each =
        categories.stream()
            .collect(Collectors.groupingBy(Figure::key, TreeMap::new, Collectors.toList()));
    each.forEach(
        (category, figures) ->
            row(category, figures, begun, committed)
                .ifPresentOrElse(
                    rows::add, () -> left.add(new Left(category, Categories.nameOf(category)))));
    rows.sort(Comparator.comparingLong(Row::pence).reversed().thenComparing(Row::key));
    row(Commitments.ALL, all, begun, committed).ifPresent(row -> rows.addFirst(row));
    return new ProspectView(
        council,
        publishedAt,
        monday,
        monday.plusWeeks(Weeks.MANY).minusDays(1),
        now.minusMonths(Outlook.HALF_YEAR).toString(),
        now.minusMonths(1).toString(),
        rows,
        left);
  }

  private Optional<Row> row(
      String key,
      List<Figure> figures,
      YearMonth begun,
      Map<String, Map<YearMonth, Long>> committed) {
    Months months = new Months(begun);
    figures.forEach(figure -> months.put(YearMonth.from(figure.period()), figure.deliveredPence()));
    return Outlook.from(now, months)
        .map(
            outlook -> {
              Long unit = key.equals(Commitments.ALL) ? null : unitPence(figures);
              Test test = BackTest.of(now, months).orElse(null);
              List<Week> weeks =
                  new Weeks(
                          outlook,
                          committed.getOrDefault(key, Map.of()),
                          test == null ? null : test.errorPermille(),
                          unit)
                      .from(monday);
              return new Row(
                  key.equals(Commitments.ALL) ? "all" : key,
                  key.equals(Commitments.ALL) ? "Everything" : Categories.nameOf(key),
                  weeks.stream().mapToLong(Week::pence).sum(),
                  months.sum(now.minusMonths(Outlook.HALF_YEAR), Outlook.HALF_YEAR).orElseThrow(),
                  outlook.growthPermille(),
                  unit,
                  test,
                  weeks);
            });
  }

  /** Of the months of which both are told; null if there is none. */
  private Long unitPence(List<Figure> figures) {
    List<Figure> told =
        figures.stream()
            .filter(figure -> !YearMonth.from(figure.period()).isBefore(now.minusMonths(YEAR)))
            .filter(figure -> figure.plannedPence() != null && figure.units() != null)
            .toList();
    long units = told.stream().mapToLong(Figure::units).sum();
    long pence = told.stream().mapToLong(Figure::plannedPence).sum();
    return units <= 0 || pence < units ? null : Long.valueOf((2 * pence + units) / (2 * units));
  }
}
