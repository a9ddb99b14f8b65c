package org.supportmarket.ordering.market;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.SafeCell;

/**
 * What may be told of one cell, and nothing else. Whatever is null may not.
 *
 * @param period its first day
 * @param a value of the table's first dimension, or empty
 * @param providers how many sell in it, where that is counted and the cell may be told
 */
record Cell(
    String council,
    Table table,
    LocalDate period,
    String a,
    String b,
    Long people,
    Long orders,
    Long units,
    Long plannedPence,
    Long deliveredPence,
    Long paidPence,
    Long cancelledPence,
    Long providers) {

  /** What may be told of an area's cells of one table. */
  static List<Cell> told(String area, List<ReadCells.Found> found, Protection protection) {
    Map<String, SafeCell> safe =
        found.stream()
            .filter(cell -> !cell.withheld())
            .collect(
                Collectors.groupingBy(
                    ReadCells.Found::period,
                    Collectors.mapping(ReadCells.Found::exact, Collectors.toList())))
            .values()
            .stream()
            .flatMap(period -> protection.protect(period).stream())
            .collect(Collectors.toMap(SafeCell::id, cell -> cell));
    return found.stream()
        .map(
            cell -> {
              String id = cell.exact().id();
              return of(area, cell, safe.getOrDefault(id, SafeCell.hidden(id)));
            })
        .toList();
  }

  static Cell of(String council, ReadCells.Found found, SafeCell safe) {
    Map<Measure, Long> told = safe.values();
    return new Cell(
        council,
        found.table(),
        found.period(),
        found.a(),
        found.b(),
        safe.people(),
        told.get(Measure.ORDERS),
        told.get(Measure.UNITS),
        told.get(Measure.PLANNED_PENCE),
        told.get(Measure.DELIVERED_PENCE),
        told.get(Measure.PAID_PENCE),
        told.get(Measure.CANCELLED_PENCE),
        safe.people() == null ? null : found.providers());
  }

  /** Whether there are too few people to tell anything. */
  boolean isHidden() {
    return people == null;
  }

  /** What is told of each measure; null where nothing is. */
  Map<Measure, Long> values() {
    Map<Measure, Long> values = new EnumMap<>(Measure.class);
    values.put(Measure.ORDERS, orders);
    values.put(Measure.UNITS, units);
    values.put(Measure.PLANNED_PENCE, plannedPence);
    values.put(Measure.DELIVERED_PENCE, deliveredPence);
    values.put(Measure.PAID_PENCE, paidPence);
    values.put(Measure.CANCELLED_PENCE, cancelledPence);
    return values;
  }
}
