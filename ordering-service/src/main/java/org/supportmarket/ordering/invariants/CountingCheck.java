package org.supportmarket.ordering.invariants;

/**
 * An invariant that holds when a query counts nothing. One statement is one snapshot, so that
 * orders going on meanwhile do not disturb it.
 *
 * @param sql the tables to look through stand in braces, see {@link Scope}
 */
record CountingCheck(String name, String meaning, String sql) {}
