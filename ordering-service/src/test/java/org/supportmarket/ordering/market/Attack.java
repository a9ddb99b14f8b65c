package org.supportmarket.ordering.market;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.SafeCell;
import org.supportmarket.ordering.eligibility.CategoryTree;

/**
 * Every way of taking one cell of the lattice from others, on one measure of one council: a whole
 * from its parts, two dimensions from one, months from quarters and years, all from the totals that
 * are told exactly, and one publication from the next when it is known what was bought in between.
 */
final class Attack {
  private static final int FEW = 8;

  /** As much as a figure is moved at most, against its scale. */
  private static final double MOVED = 1.5;

  private final Measure measure;
  private final Attacker attacker;
  private List<ReadCells.Found> before = List.of();
  private List<ReadCells.Found> now = List.of();
  private int look;

  Attack(Measure measure) {
    this(measure, new Attacker());
  }

  /** With somebody who looks elsewhere too. */
  Attack(Measure measure, Attacker attacker) {
    this.measure = measure;
    this.attacker = attacker;
  }

  /**
   * A look at what is published.
   *
   * @param told what is shown of each cell; a cell without the measure is hidden
   * @param moved whether figures are moved; without, they are taken for exact
   */
  void look(List<ReadCells.Found> exact, Map<String, SafeCell> told, boolean moved) {
    look++;
    before = now;
    now = exact;
    Map<String, Long> scales = scales(exact);
    for (ReadCells.Found cell : exact) {
      Long shown = told.get(cell.exact().id()).values().get(measure);
      if (shown != null) {
        double off = moved ? MOVED * scales.get(cell.exact().id()) + rounding() : 0;
        attacker.learn(name(cell), shown - off, shown + off);
      }
    }
    exactTotals();
    twoDimensionsMakeOne();
    shorterPeriodsMakeLonger();
    categoriesMakeGroups();
    whatWasBoughtSince();
  }

  private double rounding() {
    return measure == Measure.ORDERS || measure == Measure.UNITS ? 3 : 51;
  }

  private Map<String, Long> scales(List<ReadCells.Found> exact) {
    Map<String, Long> scales = new HashMap<>();
    tables(exact)
        .forEach(
            table ->
                Protection.scales(table.stream().map(ReadCells.Found::exact).toList())
                    .forEach((id, of) -> scales.put(id, of.getOrDefault(measure, 0L))));
    return scales;
  }

  static Stream<List<ReadCells.Found>> tables(List<ReadCells.Found> cells) {
    record Key(Table table, LocalDate period) {}
    return cells.stream()
        .collect(Collectors.groupingBy(cell -> new Key(cell.table(), cell.period())))
        .values()
        .stream();
  }

  /** Council and month are told live and exactly; the stream too, where enough people are. */
  private void exactTotals() {
    tables(now)
        .forEach(
            table -> {
              equal(List.of(), names(table), total(table));
              Set<String> wholes = new TreeSet<>();
              table.forEach(cell -> wholes.add(cell.exact().whole()));
              for (String stream : wholes) {
                List<ReadCells.Found> part =
                    table.stream().filter(c -> c.exact().whole().equals(stream)).toList();
                if (!stream.isEmpty() && isToldLive(stream, table.getFirst())) {
                  equal(List.of(), names(part), total(part));
                }
              }
            });
  }

  private boolean isToldLive(String stream, ReadCells.Found of) {
    Table byStream = Lattice.find(Grain.MONTH, Set.of(Dimension.STREAM)).orElseThrow();
    return now.stream()
        .filter(cell -> cell.table().equals(byStream) && cell.a().equals(stream))
        .filter(cell -> of.table().grain().first(cell.period()).equals(of.period()))
        .allMatch(cell -> cell.exact().people() >= FEW);
  }

  private void twoDimensionsMakeOne() {
    for (Table pair : Lattice.TABLES) {
      if (pair.by().size() == 2) {
        Grain single = pair.grain() == Grain.QUARTER ? Grain.MONTH : Grain.YEAR;
        for (int place = 0; place < 2; place++) {
          int at = place;
          Lattice.find(single, Set.of(pair.by().get(place)))
              .ifPresent(table -> together(table, pair, c -> c.a(), c -> at == 0 ? c.a() : c.b()));
        }
      }
    }
  }

  private void shorterPeriodsMakeLonger() {
    for (Table longer : Lattice.TABLES) {
      if (longer.grain() == Grain.YEAR) {
        Grain shorter = longer.by().size() == 2 ? Grain.QUARTER : Grain.MONTH;
        Table parts = Lattice.find(shorter, Set.copyOf(longer.by())).orElseThrow();
        together(longer, parts, Attack::values, Attack::values);
      }
    }
  }

  private void categoriesMakeGroups() {
    for (Grain grain : List.of(Grain.MONTH, Grain.YEAR)) {
      together(
          Lattice.find(grain, Set.of(Dimension.GROUP)).orElseThrow(),
          Lattice.find(grain, Set.of(Dimension.CATEGORY)).orElseThrow(),
          c -> c.a(),
          c -> CategoryTree.path(c.a()).getFirst());
    }
  }

  private static String values(ReadCells.Found cell) {
    return cell.a() + "\n" + cell.b();
  }

  /** Both tables add up the same facts of each value and of each period of the longer grain. */
  private void together(
      Table one,
      Table other,
      Function<ReadCells.Found, String> valueOfOne,
      Function<ReadCells.Found, String> valueOfOther) {
    Grain grain = one.grain().compareTo(other.grain()) > 0 ? one.grain() : other.grain();
    Map<String, List<String>> left = sums(one, grain, valueOfOne);
    Map<String, List<String>> right = sums(other, grain, valueOfOther);
    if (right.isEmpty()) {
      return; // there is no such table of all England
    }
    left.forEach((key, names) -> equal(names, right.getOrDefault(key, List.of()), 0));
  }

  private Map<String, List<String>> sums(
      Table table, Grain grain, Function<ReadCells.Found, String> value) {
    return now.stream()
        .filter(cell -> cell.table().equals(table))
        .collect(
            Collectors.groupingBy(
                cell -> grain.first(cell.period()) + "\n" + value.apply(cell),
                Collectors.mapping(this::name, Collectors.toList())));
  }

  /** At worst they placed all of it themselves, and know what each cell has more. */
  private void whatWasBoughtSince() {
    Map<String, Long> then =
        before.stream().collect(Collectors.toMap(c -> c.exact().id(), this::amount));
    for (ReadCells.Found cell : now) {
      Long was = then.get(cell.exact().id());
      if (was != null) {
        equal(
            List.of(name(cell)),
            List.of((look - 1) + cell.exact().id()),
            amount(cell) - (double) was);
      }
    }
  }

  private void equal(List<String> whole, List<String> parts, double known) {
    attacker.learnThat(whole, parts, whole.isEmpty() ? -known : known);
  }

  String name(ReadCells.Found cell) {
    return look + cell.exact().id();
  }

  private List<String> names(List<ReadCells.Found> cells) {
    return cells.stream().map(this::name).toList();
  }

  private long amount(ReadCells.Found cell) {
    return cell.exact().sum(measure).total();
  }

  private double total(List<ReadCells.Found> cells) {
    return cells.stream().mapToLong(this::amount).sum();
  }

  /**
   * What comes out: a cell that is not shown, whose amount is known to within less than its largest
   * buyer has.
   */
  List<String> comesOut() {
    return hidden().filter(cell -> narrowness(cell) < 1).map(this::told).toList();
  }

  /** How wide the narrowest is, in amounts of its largest buyer. */
  double narrowest() {
    return hidden().mapToDouble(this::narrowness).min().orElse(Double.NaN);
  }

  long hiddenCells() {
    return hidden().count();
  }

  /** Cells of which nothing is told because of how few people they are. */
  long fewPeople() {
    return hidden().filter(cell -> cell.exact().people() < FEW).count();
  }

  /** Thinks about all that was looked at; wrong bounds would prove nothing. */
  void think() {
    attacker.think();
    now.forEach(
        cell -> {
          Attacker.Bounds bounds = attacker.of(name(cell));
          if (!bounds.hold(amount(cell))) {
            throw new AssertionError("Wrong: " + told(cell));
          }
        });
  }

  private Stream<ReadCells.Found> hidden() {
    Predicate<ExactCell> shows = cell -> cell.shows(measure);
    return now.stream()
        .filter(cell -> !shows.test(cell.exact()))
        .filter(cell -> cell.exact().sum(measure).largest() > 0)
        .sorted(Comparator.comparingDouble(this::narrowness));
  }

  private double narrowness(ReadCells.Found cell) {
    return attacker.of(name(cell)).width() / cell.exact().sum(measure).largest();
  }

  private String told(ReadCells.Found cell) {
    return "%s: %d, of %d people the largest %d, is between %s"
        .formatted(
            cell.exact().id(),
            amount(cell),
            cell.exact().people(),
            cell.exact().sum(measure).largest(),
            attacker.of(name(cell)));
  }
}
