package org.supportmarket.ordering.disclosure;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes cells of a table fit to be told (ADR 18). Too few people, or nearly all of it one person's:
 * nothing is told. All other sums are moved by about as much as the largest buyer in the cell has,
 * so that taking cells from one another never tells what a few people have. Not for several threads
 * at once.
 */
public final class Protection {
  private final KeyedNoise noise;

  /** With a secret that must stay the same, or all figures change. */
  public Protection(byte[] key) {
    this.noise = new KeyedNoise(key);
  }

  /** All cells of one council, one table and one period: those of others are not to be among. */
  public List<SafeCell> protect(List<ExactCell> table) {
    Map<String, Map<Measure, Long>> scales = scales(table);
    return table.stream().map(cell -> told(cell, scales.get(cell.id()))).toList();
  }

  private SafeCell told(ExactCell cell, Map<Measure, Long> scales) {
    if (!Disclosure.mayBeShown(cell.people())) {
      return SafeCell.hidden(cell.id());
    }
    Map<Measure, Long> values = new EnumMap<>(Measure.class);
    scales.forEach((measure, scale) -> values.put(measure, told(cell, measure, scale)));
    return new SafeCell(cell.id(), people(cell), values);
  }

  private long told(ExactCell cell, Measure measure, long scale) {
    Sum sum = cell.sum(measure);
    long moved = sum.total() + noise.of(scale, cell.id(), measure, sum.mark());
    return measure.rounded(sum.total() < 0 ? Math.min(0, moved) : Math.max(0, moved));
  }

  /** Within four of how many they are, and never as few as are not to be shown. */
  private long people(ExactCell cell) {
    return cell.people() == 0
        ? 0
        : Math.max(
            Disclosure.rounded(Disclosure.FEWEST_PEOPLE),
            Disclosure.rounded(cell.people() + noise.step(cell.id())));
  }

  /** How much each sum that may be told is moved at most, but for a half; by cell. */
  public static Map<String, Map<Measure, Long>> scales(List<ExactCell> table) {
    Map<String, Map<Measure, Long>> scales = new HashMap<>();
    table.forEach(cell -> scales.put(cell.id(), new EnumMap<>(Measure.class)));
    for (Measure measure : Measure.values()) {
      table.stream()
          .filter(cell -> cell.shows(measure))
          .forEach(
              cell -> scales.get(cell.id()).put(measure, Math.abs(cell.sum(measure).largest())));
      table.stream()
          .collect(Collectors.groupingBy(ExactCell::whole))
          .values()
          .forEach(
              whole ->
                  cover(whole, measure)
                      .ifPresent(
                          cell ->
                              scales.get(cell.id()).put(measure, coarse(hidden(whole, measure)))));
    }
    return scales;
  }

  /**
   * The total of these cells is told exactly elsewhere, and what is left of it after all that are
   * shown are the hidden ones. If nobody in those shown has as much as the largest buyer hidden,
   * the cell of which it takes least away is moved by as much.
   */
  private static Optional<ExactCell> cover(List<ExactCell> whole, Measure measure) {
    long shown =
        whole.stream()
            .filter(cell -> cell.shows(measure))
            .mapToLong(cell -> Math.abs(cell.sum(measure).largest()))
            .max()
            .orElse(0);
    return hidden(whole, measure) <= shown
        ? Optional.empty()
        : whole.stream()
            .filter(cell -> cell.shows(measure))
            .max(
                Comparator.comparingLong((ExactCell cell) -> Math.abs(cell.sum(measure).total()))
                    .thenComparing(ExactCell::id));
  }

  private static long hidden(List<ExactCell> whole, Measure measure) {
    return whole.stream()
        .filter(cell -> !cell.shows(measure))
        .mapToLong(cell -> Math.abs(cell.sum(measure).largest()))
        .max()
        .orElse(0);
  }

  /** The next power of two, so that it seldom changes with what is bought elsewhere. */
  private static long coarse(long amount) {
    return amount <= 1 ? amount : Long.highestOneBit(amount - 1) << 1;
  }
}
