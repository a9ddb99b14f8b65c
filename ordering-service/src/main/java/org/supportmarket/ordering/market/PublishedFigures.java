package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A council's figures as they were last published, for features that make more of them: whatever is
 * worked out of these alone tells nothing that was not told. Refuses with {@code
 * trends_unavailable} while they cannot be read.
 */
@ApplicationScoped
public class PublishedFigures {
  private final CellSearch search;
  private final Publications publications;

  PublishedFigures(CellSearch search, Publications publications) {
    this.search = search;
    this.publications = publications;
  }

  /**
   * One cell; what is null may not be told. A cell that is missing is one in which nothing ever
   * happened.
   *
   * @param key what it is of, such as a category; empty for everything
   * @param second what else it is of, or empty
   * @param period its first day
   */
  public record Figure(
      String key,
      String second,
      LocalDate period,
      Long people,
      Long units,
      Long plannedPence,
      Long deliveredPence) {
    static Figure of(Cell cell) {
      return new Figure(
          cell.a(),
          cell.b(),
          cell.period(),
          cell.people(),
          cell.units(),
          cell.plannedPence(),
          cell.deliveredPence());
    }
  }

  /** When they were published; null if they never were. */
  public Instant publishedAt() {
    return publications.publishedAt();
  }

  /** All together, by month. */
  public List<Figure> all(String council, YearMonth first, YearMonth last) {
    return byMonth(council, Set.of(), first, last);
  }

  /** By category of support and month. */
  public List<Figure> categories(String council, YearMonth first, YearMonth last) {
    return byMonth(council, Set.of(Dimension.CATEGORY), first, last);
  }

  /** By provider and month. */
  public List<Figure> providers(String council, YearMonth first, YearMonth last) {
    return byMonth(council, Set.of(Dimension.PROVIDER), first, last);
  }

  /** By category and unit of what is sold, for the quarters from the one to the other day's. */
  public List<Figure> units(String council, LocalDate first, LocalDate last) {
    return find(
        council,
        Lattice.find(Grain.QUARTER, Set.of(Dimension.CATEGORY, Dimension.UNIT)).orElseThrow(),
        Map.of(),
        Grain.QUARTER.first(first),
        Grain.QUARTER.first(last));
  }

  /** By category, of people with one need, for the financial year in which this day is. */
  public List<Figure> categoriesOfNeed(String council, String need, LocalDate day) {
    LocalDate year = Grain.YEAR.first(day);
    return find(
        council,
        Lattice.find(Grain.YEAR, Set.of(Dimension.CATEGORY, Dimension.NEED)).orElseThrow(),
        Map.of(Dimension.NEED, need),
        year,
        year);
  }

  private List<Figure> byMonth(String council, Set<Dimension> by, YearMonth first, YearMonth last) {
    return find(
        council,
        Lattice.find(Grain.MONTH, by).orElseThrow(),
        Map.of(),
        first.atDay(1),
        last.atDay(1));
  }

  private List<Figure> find(
      String council, Table table, Map<Dimension, String> values, LocalDate first, LocalDate last) {
    return search.find(council, table, values, first, last).stream().map(Figure::of).toList();
  }
}
