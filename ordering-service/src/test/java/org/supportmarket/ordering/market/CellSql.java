package org.supportmarket.ordering.market;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Sum;

/** Adds up facts into all cells in one statement, written out of the lattice: not as we do it. */
final class CellSql {
  /**
   * Each person once in each cell, and then the cells: how many people, and of each measure the
   * sum, the largest, the sum whatever its sign, how many have any, and a mark of who has what.
   */
  static final String CELLS =
      filled(
          """
          WITH base AS MATERIALIZED (
            SELECT date_trunc('month', f.day::timestamp)::date AS month,
                   date_trunc('quarter', f.day::timestamp)::date AS quarter,
                   (date_trunc('year', f.day::timestamp - interval '3 months') + interval '3 months')::date AS year,
                   {dimensions}, f.person_key, {sums}
              FROM purchase_fact f
              LEFT JOIN unnest(?::text[], ?::text[]) AS tree(leaf, branch) ON tree.leaf = f.category
             WHERE f.council = ? AND f.counted
             GROUP BY {grouped}),
          person AS (
            SELECT t.number, t.period, t.a, t.b, hashtextextended(base.person_key, 0) AS seed, {base_sums}
              FROM base CROSS JOIN LATERAL (VALUES {tables}) AS t(number, period, a, b)
             GROUP BY t.number, t.period, t.a, t.b, base.person_key)
          SELECT number, period, a, b, count(*), {figures}
            FROM person GROUP BY number, period, a, b
          """);

  private static final int FIRST_SUM = 6;
  private static final int FIGURES_EACH = 5;

  private CellSql() {}

  private static String filled(String sql) {
    return sql.replace("{dimensions}", dimensions(one -> value(one) + " AS " + column(one), ", "))
        .replace("{grouped}", "1, 2, 3, " + dimensions(CellSql::value, ", ") + ", f.person_key")
        .replace("{sums}", measures("sum(f.{m})::bigint AS {m}"))
        .replace("{base_sums}", measures("sum(base.{m})::bigint AS {m}"))
        .replace("{tables}", tables())
        .replace(
            "{figures}",
            measures(
                """
                sum({m})::bigint, max(abs({m})), sum(abs({m}))::bigint, count(*) FILTER (WHERE {m} <> 0),
                coalesce(bit_xor(hashint8extended({m}, seed)) FILTER (WHERE {m} <> 0), 0)"""));
  }

  private static String value(Dimension dimension) {
    return dimension == Dimension.GROUP ? "coalesce(tree.branch, f.category)" : dimension.sql();
  }

  /** "group" and others are words of SQL. */
  private static String column(Dimension dimension) {
    return "by_" + dimension.field();
  }

  private static String dimensions(Function<Dimension, String> each, String between) {
    return Arrays.stream(Dimension.values()).map(each).collect(Collectors.joining(between));
  }

  private static String measures(String each) {
    return Arrays.stream(Measure.values())
        .map(measure -> each.replace("{m}", measure.field()))
        .collect(Collectors.joining(", "));
  }

  private static String tables() {
    return IntStream.range(0, Lattice.TABLES.size())
        .mapToObj(
            number -> {
              Table table = Lattice.TABLES.get(number);
              String values =
                  Stream.concat(
                          table.by().stream().map(one -> "base." + column(one)),
                          Stream.of("''", "''"))
                      .limit(2)
                      .collect(Collectors.joining(", "));
              return "(%d, base.%s, %s)".formatted(number, table.grain().field(), values);
            })
        .collect(Collectors.joining(", "));
  }

  static ExactCell cell(String council, ResultSet row) throws SQLException {
    Table table = Lattice.TABLES.get(row.getInt(1));
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
    return new ExactCell(
        table.cellId(council, row.getObject(2, LocalDate.class), a, b),
        table.whole(a, b),
        row.getLong(5),
        sums);
  }
}
