package org.supportmarket.ordering.market;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.ordering.disclosure.SafeCell;

/**
 * The same with how many people there are, which adds up only over what a person has one of: the
 * district, the need and the age.
 */
final class CountAttack {
  private static final Set<Dimension> OF_A_PERSON =
      Set.of(Dimension.DISTRICT, Dimension.NEED, Dimension.AGE);
  private static final int FEWEST = 8;
  private static final int OFF = 4;

  private final List<ReadCells.Found> exact;
  private final Attacker attacker = new Attacker();

  CountAttack(List<ReadCells.Found> all, Map<String, SafeCell> told) {
    this.exact = all.stream().filter(cell -> OF_A_PERSON.containsAll(cell.table().by())).toList();
    for (ReadCells.Found cell : exact) {
      Long shown = told.get(cell.exact().id()).people();
      if (shown == null) {
        attacker.learn(cell.exact().id(), 1, FEWEST - 1);
      } else {
        attacker.learn(cell.exact().id(), Math.max(FEWEST, shown - OFF), shown + OFF);
      }
    }
    for (Table one : tables()) {
      for (Table other : tables()) {
        if (one != other && one.grain() == other.grain()) {
          together(one, other);
        }
      }
    }
    attacker.think();
  }

  private List<Table> tables() {
    return Lattice.TABLES.stream().filter(table -> OF_A_PERSON.containsAll(table.by())).toList();
  }

  /** What both tables have in common adds up to the same people. */
  private void together(Table one, Table other) {
    List<Dimension> common = one.by().stream().filter(other.by()::contains).toList();
    Map<String, List<String>> left = sums(one, common);
    Map<String, List<String>> right = sums(other, common);
    left.forEach((key, names) -> attacker.learnThat(names, right.get(key), 0));
  }

  private Map<String, List<String>> sums(Table table, List<Dimension> common) {
    return exact.stream()
        .filter(cell -> cell.table().equals(table))
        .collect(
            Collectors.groupingBy(
                cell ->
                    Stream.concat(
                            Stream.of(cell.period().toString()),
                            common.stream()
                                .map(one -> table.by().indexOf(one) == 0 ? cell.a() : cell.b()))
                        .collect(Collectors.joining("/")),
                Collectors.mapping(cell -> cell.exact().id(), Collectors.toList())));
  }

  long hiddenCells() {
    return hidden().count();
  }

  /** Cells of which only one number is possible. */
  List<String> comesOut() {
    return hidden()
        .filter(cell -> attacker.of(cell.exact().id()).width() < 1)
        .map(
            cell ->
                "%s has %d people, between %s"
                    .formatted(
                        cell.exact().id(), cell.exact().people(), attacker.of(cell.exact().id())))
        .toList();
  }

  private Stream<ReadCells.Found> hidden() {
    return exact.stream().filter(cell -> cell.exact().people() < FEWEST);
  }
}
