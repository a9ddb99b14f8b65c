package org.supportmarket.ordering.market;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.Measure;

/**
 * What a council's people bought in a financial year, one after the other, as numbers only: some
 * hundred bytes for each fact.
 */
final class YearFacts {
  private static final int MEASURES = Measure.values().length;

  /** The month and a number for each dimension. */
  private static final int CODES = 1 + Dimension.values().length;

  /** Whose it is and each measure. */
  private static final int NUMBERS = 1 + MEASURES;

  /** Above the 28 bits that each of two values has. */
  private static final int PERIOD = 56;

  private static final int VALUE = 28;
  private static final long VALUES = (1L << VALUE) - 1;
  private static final int FIRST_ROOM = 256;

  private final FinancialYear year;
  private final Words words;
  private int[] codes = new int[FIRST_ROOM * CODES];
  private long[] numbers = new long[FIRST_ROOM * NUMBERS];
  private final long[] totals = new long[MEASURES];
  private int size;

  YearFacts(FinancialYear year, Words words) {
    this.year = year;
    this.words = words;
  }

  int size() {
    return size;
  }

  /**
   * Adds a fact; all of a person's must come one after the other.
   *
   * @param month from 0, which is April
   * @param values by dimension
   * @param sums by measure
   */
  void add(long person, int month, String[] values, long[] sums) {
    if ((size + 1) * CODES > codes.length) {
      codes = Arrays.copyOf(codes, codes.length * 2);
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    codes[size * CODES] = month;
    for (Dimension dimension : Dimension.values()) {
      codes[size * CODES + 1 + dimension.ordinal()] =
          words.number(dimension, values[dimension.ordinal()]);
    }
    numbers[size * NUMBERS] = person;
    System.arraycopy(sums, 0, numbers, size * NUMBERS + 1, MEASURES);
    for (int measure = 0; measure < MEASURES; measure++) {
      totals[measure] += sums[measure];
    }
    size++;
  }

  /** All cells of a table. */
  CellSums addUp(Table table) {
    CellSums cells = new CellSums();
    for (int row = 0; row < size; row++) {
      long person = numbers[row * NUMBERS];
      if (row > 0 && numbers[(row - 1) * NUMBERS] != person) {
        cells.endOf(numbers[(row - 1) * NUMBERS]);
      }
      cells.more(key(table, row), numbers, row * NUMBERS + 1);
    }
    if (size > 0) {
      cells.endOf(numbers[(size - 1) * NUMBERS]);
    }
    return cells;
  }

  /** What all of them come to. */
  Map<Measure, Long> totals() {
    Map<Measure, Long> all = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      all.put(measure, totals[measure.ordinal()]);
    }
    return all;
  }

  /** How many different values of a dimension there are in each cell, by the cells' keys. */
  Map<Long, Long> different(Dimension dimension, Table table) {
    record Pair(long cell, int value) {}
    Set<Pair> seen = new HashSet<>();
    Map<Long, Long> counts = new HashMap<>();
    for (int row = 0; row < size; row++) {
      long cell = key(table, row);
      if (seen.add(new Pair(cell, code(dimension, row)))) {
        counts.merge(cell, 1L, Long::sum);
      }
    }
    return counts;
  }

  private long key(Table table, int row) {
    long key = (long) (codes[row * CODES] / table.grain().length()) << PERIOD;
    if (!table.by().isEmpty()) {
      key |= (long) code(table.by().getFirst(), row) << VALUE;
    }
    return table.by().size() < 2 ? key : key | code(table.by().getLast(), row);
  }

  private int code(Dimension dimension, int row) {
    return codes[row * CODES + 1 + dimension.ordinal()];
  }

  /** The first day of a cell's period, by the cell's key. */
  static LocalDate period(FinancialYear year, Table table, long key) {
    return table.grain().first(year, key >>> PERIOD);
  }

  /** A cell's value of the table's first or second dimension; empty if it has none. */
  static String value(Words words, Table table, int place, long key) {
    if (place >= table.by().size()) {
      return "";
    }
    long number = place == 0 ? key >>> VALUE & VALUES : key & VALUES;
    return words.word(table.by().get(place), (int) number);
  }

  FinancialYear year() {
    return year;
  }
}
