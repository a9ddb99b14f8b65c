package org.supportmarket.ordering.invariants;

import java.util.List;
import java.util.stream.Stream;

/**
 * Invariants that hold when a query counts nothing. One statement is one snapshot, so that orders
 * going on meanwhile do not disturb it; invariants of the same tables share the way through them.
 *
 * @param sql answers one row with a figure for each of the invariants; the tables to look through
 *     stand in braces, see {@link Scope}
 */
record CountingCheck(List<Counted> counted, String sql) {
  /** An invariant: what it is called, and what a figure of it means. */
  record Counted(String name, String meaning) {}

  CountingCheck {
    counted = List.copyOf(counted);
  }

  static CountingCheck of(String name, String meaning, String sql) {
    return new CountingCheck(List.of(new Counted(name, meaning)), sql);
  }

  /** Another invariant that the SQL counts in its last column. */
  CountingCheck and(Counted more, String longerSql) {
    return new CountingCheck(Stream.concat(counted.stream(), Stream.of(more)).toList(), longerSql);
  }
}
