package org.supportmarket.ordering.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Periods of one length by none, one or two dimensions, each fact in just one of its cells. */
record Table(Grain grain, List<Dimension> by) {
  Table {
    by = List.copyOf(by);
  }

  static Table of(Grain grain, Dimension... by) {
    return new Table(grain, List.of(by));
  }

  /** As category.district; "all" without a dimension. */
  String name() {
    return by.isEmpty()
        ? "all"
        : by.stream().map(Dimension::field).collect(Collectors.joining("."));
  }

  boolean isBy(Set<Dimension> dimensions) {
    return Set.copyOf(by).equals(dimensions);
  }

  /** Names the cell among all of all councils. */
  String cellId(String council, LocalDate period, String a, String b) {
    return Stream.of(council, grain.field(), period.toString(), name(), a, b)
        .collect(Collectors.joining("/"));
  }

  /**
   * Sums of a council, period and funding stream are told exactly elsewhere: the cells that make up
   * one of them.
   */
  String whole(String a, String b) {
    return by.size() == 2 && by.contains(Dimension.STREAM)
        ? List.of(a, b).get(by.indexOf(Dimension.STREAM))
        : "";
  }
}
