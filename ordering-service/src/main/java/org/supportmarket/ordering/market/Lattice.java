package org.supportmarket.ordering.market;

import static org.supportmarket.ordering.market.Dimension.AGE;
import static org.supportmarket.ordering.market.Dimension.CATEGORY;
import static org.supportmarket.ordering.market.Dimension.DISTRICT;
import static org.supportmarket.ordering.market.Dimension.GROUP;
import static org.supportmarket.ordering.market.Dimension.NEED;
import static org.supportmarket.ordering.market.Dimension.UNIT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All figures of the market there are: what is not one of these tables is never worked out, so that
 * nobody can choose filters until few people are left. One dimension by month, two by quarter, all
 * by year.
 */
final class Lattice {
  /** What can be looked at together; more tables would be more ways to take one from another. */
  private static final List<List<Dimension>> PAIRS =
      Stream.concat(
              EnumSet.complementOf(EnumSet.of(CATEGORY, GROUP)).stream()
                  .map(other -> List.of(CATEGORY, other)),
              Stream.of(List.of(DISTRICT, NEED), List.of(DISTRICT, AGE)))
          .toList();

  private static final List<List<Dimension>> SINGLES =
      Stream.concat(
              Stream.of(List.<Dimension>of()),
              Arrays.stream(Dimension.values()).filter(one -> one != UNIT).map(List::of))
          .toList();

  static final List<Table> TABLES =
      Stream.of(
              SINGLES.stream().map(by -> new Table(Grain.MONTH, by)),
              PAIRS.stream().map(by -> new Table(Grain.QUARTER, by)),
              Stream.concat(SINGLES.stream(), PAIRS.stream()).map(by -> new Table(Grain.YEAR, by)))
          .flatMap(tables -> tables)
          .toList();

  /** Those of the same dimensions together, with shorter periods and with years. */
  static final List<List<Table>> TOGETHER =
      List.copyOf(
          TABLES.stream()
              .collect(Collectors.groupingBy(Table::by, LinkedHashMap::new, Collectors.toList()))
              .values());

  /** Changes with the tables and has to be changed when something else is added up in them. */
  static final String PRINT =
      "3-"
          + Integer.toHexString(
              TABLES.stream()
                  .map(table -> table.grain().field() + "/" + table.name())
                  .toList()
                  .hashCode());

  private Lattice() {}

  static Optional<Table> find(Grain grain, Set<Dimension> by) {
    return TABLES.stream().filter(table -> table.grain() == grain && table.isBy(by)).findFirst();
  }

  /** In words, what can be looked at together with this. */
  static String besides(Dimension one) {
    return PAIRS.stream()
        .filter(pair -> pair.contains(one))
        .flatMap(List::stream)
        .filter(other -> other != one && other != UNIT)
        .map(Dimension::field)
        .collect(Collectors.joining(", "));
  }
}
