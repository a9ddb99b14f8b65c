package org.supportmarket.ordering.market;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.supportmarket.ordering.budget.FinancialYear;

/**
 * All councils of England together, as one more area with figures of its own. Only where at least
 * three councils have more than seven people each is anything told: fewer would be another look at
 * a council's own figures, and two looks tell more than one.
 */
final class England {
  static final String GSS = "E92000001";
  static final int FEWEST_COUNCILS = 3;

  /** What has too many values for all of England, and is nobody's business but its council's. */
  private static final Set<Dimension> NOT_BY = Set.of(Dimension.DISTRICT, Dimension.PROVIDER);

  static final List<Table> TABLES =
      Lattice.TABLES.stream()
          .filter(table -> table.by().stream().noneMatch(NOT_BY::contains))
          .toList();

  private England() {}

  /** Its cells of a table, out of all councils'. */
  static List<ReadCells.Found> named(Table table, FinancialYear year, Words words, CellSums cells) {
    List<ReadCells.Found> named = ReadCells.named(GSS, table, year, words, cells, Map.of());
    return IntStream.range(0, named.size())
        .mapToObj(
            cell ->
                cells.councilsOfMany(cell) < FEWEST_COUNCILS
                    ? named.get(cell).held()
                    : named.get(cell))
        .toList();
  }

  /** Whether there are such figures of all of it. */
  static boolean has(Table table) {
    return TABLES.contains(table);
  }

  /** Whether this council is one of its. */
  static boolean has(String council) {
    return council.startsWith("E");
  }
}
