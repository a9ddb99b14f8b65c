package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.eligibility.CategoryTree;

/**
 * Reads the facts of one council and one year once and adds them up into all cells of the lattice,
 * exactly. What this returns is for {@link org.supportmarket.ordering.disclosure.Protection} only.
 */
@ApplicationScoped
class ReadCells {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String WHERE =
      " FROM purchase_fact WHERE council = ? AND counted AND day BETWEEN ? AND ?";

  /** People one after the other. A year has twelve months, from April, which is 0. */
  private static final String FACTS =
      "SELECT hashtextextended(person_key, 0) AS person, (extract(month FROM day)::int + 8) % 12, "
          + joined(Arrays.stream(Dimension.values()).map(Dimension::sql).toList())
          + ", "
          + joined(Arrays.stream(Measure.values()).map(Measure::field).toList())
          + WHERE
          + " ORDER BY person";

  private static final String SUMS =
      "SELECT "
          + joined(
              Arrays.stream(Measure.values())
                  .map(measure -> "coalesce(sum(%s), 0)::bigint".formatted(measure.field()))
                  .toList())
          + WHERE;

  private static final int FIRST_VALUE = 3;
  private static final int FIRST_SUM = FIRST_VALUE + Dimension.values().length;

  private static final Table WITH_PROVIDERS =
      Lattice.find(Grain.QUARTER, Set.of(Dimension.CATEGORY, Dimension.DISTRICT)).orElseThrow();

  private final Database database;
  private final FactYears years;

  ReadCells(Database database, FactYears years) {
    this.database = database;
    this.years = years;
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }

  /**
   * One cell.
   *
   * @param providers how many sell in it; null where that is not counted
   * @param withheld whether nothing is told of it, whoever is in it
   */
  record Found(
      Table table,
      LocalDate period,
      String a,
      String b,
      ExactCell exact,
      Long providers,
      boolean withheld) {
    Found held() {
      return new Found(table, period, a, b, exact, providers, true);
    }
  }

  /** As they are at one moment; fails if they are not together what a plain sum says. */
  YearFacts of(String council, FinancialYear year, Words words) {
    YearFacts facts = new YearFacts(year, words);
    database.snapshot(
        PATIENCE,
        () -> {
          Object[] which = {council, year.firstDay(), year.lastDay()};
          database.each(FACTS, row -> add(row, facts), which);
          Map<Measure, Long> plain = database.one(SUMS, ReadCells::totals, which).orElseThrow();
          mustBe(plain, facts.totals(), council);
          return facts;
        });
    return facts;
  }

  private static void add(ResultSet row, YearFacts to) throws SQLException {
    String[] values = new String[Dimension.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getString(FIRST_VALUE + i);
    }
    String category = values[Dimension.CATEGORY.ordinal()];
    values[Dimension.GROUP.ordinal()] = CategoryTree.groups().getOrDefault(category, category);
    long[] sums = new long[Measure.values().length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = row.getLong(FIRST_SUM + i);
    }
    to.add(row.getLong(1), row.getInt(2), values, sums);
  }

  /** Adds up a council's cells of a table; fails if they are not together what the facts are. */
  static CellSums cells(String council, Table table, YearFacts facts) {
    CellSums cells = facts.addUp(table);
    mustBe(facts.totals(), cells.totals(), council + " by " + table.name() + ", " + table.grain());
    return cells;
  }

  /** A figure that is wrong must not be told: neither lost facts nor any counted twice. */
  private static void mustBe(Map<Measure, Long> right, Map<Measure, Long> sums, String of) {
    if (!sums.equals(right)) {
      throw new IllegalStateException(
          "What was added up of %s comes to %s, its facts to %s".formatted(of, sums, right));
    }
  }

  /** How many sell in each cell of the one table in which that is told. */
  static Map<Long, Long> providers(Table table, YearFacts facts) {
    return table.equals(WITH_PROVIDERS) ? facts.different(Dimension.PROVIDER, table) : Map.of();
  }

  /** The same cells by name. */
  static List<Found> named(
      String area,
      Table table,
      FinancialYear year,
      Words words,
      CellSums cells,
      Map<Long, Long> providers) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            cell -> {
              long key = cells.key(cell);
              LocalDate period = YearFacts.period(year, table, key);
              String a = YearFacts.value(words, table, 0, key);
              String b = YearFacts.value(words, table, 1, key);
              ExactCell exact =
                  new ExactCell(
                      table.cellId(area, period, a, b),
                      table.whole(a, b),
                      cells.people(cell),
                      cells.sums(cell));
              return new Found(table, period, a, b, exact, providers.get(key), false);
            })
        .toList();
  }

  /** All cells of a council. */
  List<Found> of(String council) {
    Words words = new Words();
    return years.councils().stream()
        .filter(one -> one.gss().equals(council))
        .flatMap(one -> years.years(List.of(one)).stream())
        .map(year -> of(council, year, words))
        .flatMap(
            facts ->
                Lattice.TABLES.stream()
                    .flatMap(
                        table ->
                            named(
                                council,
                                table,
                                facts.year(),
                                words,
                                cells(council, table, facts),
                                providers(table, facts))
                                .stream()))
        .collect(Collectors.toList());
  }

  private static Map<Measure, Long> totals(ResultSet row) throws SQLException {
    Map<Measure, Long> totals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      totals.put(measure, row.getLong(measure.ordinal() + 1));
    }
    return totals;
  }
}
