package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Sum;
import org.supportmarket.ordering.eligibility.CategoryTree;

/**
 * Adds up the facts of one council into all cells of the lattice, exactly. What this returns is for
 * {@link org.supportmarket.ordering.disclosure.Protection} only.
 */
@ApplicationScoped
class ReadCells {
  private static final String PROVIDERS =
      """
      SELECT date_trunc('quarter', day::timestamp)::date, category, district, count(DISTINCT provider_id)
        FROM purchase_fact WHERE council = ? AND counted GROUP BY 1, 2, 3
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int FIRST_SUM = 6;
  private static final int FIGURES_EACH = 5;

  private final Database database;

  ReadCells(Database database) {
    this.database = database;
  }

  /**
   * One cell.
   *
   * @param providers how many sell in it; null where that is not counted
   */
  record Found(Table table, LocalDate period, String a, String b, ExactCell exact, Long providers) {
    Found with(Long counted) {
      return new Found(table, period, a, b, exact, counted);
    }
  }

  /** As of one moment; fails if any table's cells are not together what a plain sum says. */
  List<Found> of(String council) {
    return database.snapshot(
        PATIENCE,
        () -> {
          List<Found> cells =
              database.query(
                  CellSql.CELLS,
                  row -> cell(council, row),
                  CategoryTree.groups().keySet().toArray(String[]::new),
                  CategoryTree.groups().values().toArray(String[]::new),
                  council);
          compare(council, cells);
          Map<String, Long> providers = providers(council);
          return cells.stream().map(cell -> cell.with(providers.get(cell.exact().id()))).toList();
        });
  }

  private static Found cell(String council, ResultSet row) throws SQLException {
    Table table = Lattice.TABLES.get(row.getInt(1));
    LocalDate period = row.getObject(2, LocalDate.class);
    String a = row.getString(3);
    String b = row.getString(4);
    Map<Measure, Sum> sums = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      int column = FIRST_SUM + measure.ordinal() * FIGURES_EACH;
      sums.put(
          measure,
          new Sum(
              row.getLong(column),
              row.getLong(column + 1),
              row.getLong(column + 2),
              row.getLong(column + 3),
              row.getLong(column + 4)));
    }
    ExactCell exact =
        new ExactCell(table.cellId(council, period, a, b), table.whole(a, b), row.getLong(5), sums);
    return new Found(table, period, a, b, exact, null);
  }

  /** A figure that is wrong must not be told: neither lost facts nor any counted twice. */
  private void compare(String council, List<Found> cells) {
    Map<Measure, Long> plain = database.one(CellSql.SUMS, ReadCells::totals, council).orElseThrow();
    Map<Table, Map<Measure, Long>> added = new HashMap<>();
    for (Measure measure : Measure.values()) {
      Lattice.TABLES.forEach(
          table ->
              added.computeIfAbsent(table, _ -> new EnumMap<>(Measure.class)).put(measure, 0L));
      cells.forEach(
          cell ->
              added.get(cell.table()).merge(measure, cell.exact().sum(measure).total(), Long::sum));
    }
    added.forEach(
        (table, sums) -> {
          if (!sums.equals(plain)) {
            throw new IllegalStateException(
                "The cells of %s by %s and %s come to %s, its facts to %s"
                    .formatted(council, table.name(), table.grain(), sums, plain));
          }
        });
  }

  private static Map<Measure, Long> totals(ResultSet row) throws SQLException {
    Map<Measure, Long> totals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      totals.put(measure, row.getLong(measure.field()));
    }
    return totals;
  }

  private Map<String, Long> providers(String council) {
    Table table =
        Lattice.find(Grain.QUARTER, Set.of(Dimension.CATEGORY, Dimension.DISTRICT)).orElseThrow();
    return database
        .query(
            PROVIDERS,
            row ->
                Map.entry(
                    table.cellId(
                        council,
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getString(3)),
                    row.getLong(4)),
            council)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
