package org.supportmarket.ordering.market;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportmarket.ordering.disclosure.Measure;

/** The statements that add up facts, written out of the lattice. */
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

  /** What all cells of a table must come to. */
  static final String SUMS =
      filled("SELECT {sums} FROM purchase_fact f WHERE f.council = ? AND f.counted");

  private CellSql() {}

  private static String filled(String sql) {
    return sql.replace("{dimensions}", dimensions(one -> one.sql() + " AS " + column(one), ", "))
        .replace("{grouped}", "1, 2, 3, " + dimensions(Dimension::sql, ", ") + ", f.person_key")
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
}
