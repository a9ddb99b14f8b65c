package org.supportmarket.ordering.market;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.supportmarket.ordering.disclosure.Disclosure;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Sum;

/**
 * Cells of one table being added up, person after person. What several councils' people have, none
 * of whom is in two, can be put together.
 */
final class CellSums {
  private static final Measure[] MEASURES = Measure.values();
  private static final int TOTAL = 0;
  private static final int LARGEST = 1;
  private static final int GROSS = 2;
  private static final int PEOPLE = 3;
  private static final int MARK = 4;
  private static final int FIGURES = 5;

  /** How many people, and in how many councils more than seven, and the figures of each measure. */
  private static final int FIRST_FIGURE = 2;

  private static final int EACH = FIRST_FIGURE + MEASURES.length * FIGURES;
  private static final int FIRST_ROOM = 64;

  private final CellNumbers cells = new CellNumbers();
  private long[] figures = new long[FIRST_ROOM * EACH];

  /** What the person at hand has in each cell, and in which cells they have anything. */
  private long[] theirs = new long[FIRST_ROOM * MEASURES.length];

  private boolean[] isTheirs = new boolean[FIRST_ROOM];
  private int[] touched = new int[FIRST_ROOM];
  private int touchedCount;

  int size() {
    return cells.size();
  }

  long key(int cell) {
    return cells.key(cell);
  }

  /** Of the person at hand, some more in a cell. */
  void more(long key, long[] sums, int from) {
    int cell = cell(key);
    if (!isTheirs[cell]) {
      isTheirs[cell] = true;
      touched[touchedCount++] = cell;
    }
    for (int measure = 0; measure < MEASURES.length; measure++) {
      theirs[cell * MEASURES.length + measure] += sums[from + measure];
    }
  }

  /** That was all of this person. */
  void endOf(long person) {
    for (int i = 0; i < touchedCount; i++) {
      int cell = touched[i];
      isTheirs[cell] = false;
      figures[cell * EACH]++;
      for (int measure = 0; measure < MEASURES.length; measure++) {
        long amount = theirs[cell * MEASURES.length + measure];
        if (amount != 0) {
          theirs[cell * MEASURES.length + measure] = 0;
          put(
              figure(cell, measure),
              amount,
              Math.abs(amount),
              Math.abs(amount),
              1,
              Marks.of(amount, person));
        }
      }
    }
    touchedCount = 0;
  }

  /** What other people have, besides. */
  void add(CellSums others) {
    for (int other = 0; other < others.size(); other++) {
      int cell = cell(others.key(other));
      long people = others.people(other);
      figures[cell * EACH] += people;
      figures[cell * EACH + 1] += people >= Disclosure.FEWEST_PEOPLE ? 1 : 0;
      for (int measure = 0; measure < MEASURES.length; measure++) {
        int at = figure(other, measure);
        put(
            figure(cell, measure),
            others.figures[at + TOTAL],
            others.figures[at + LARGEST],
            others.figures[at + GROSS],
            others.figures[at + PEOPLE],
            others.figures[at + MARK]);
      }
    }
  }

  private void put(int at, long total, long largest, long gross, long people, long mark) {
    figures[at + TOTAL] += total;
    figures[at + LARGEST] = Math.max(figures[at + LARGEST], largest);
    figures[at + GROSS] += gross;
    figures[at + PEOPLE] += people;
    figures[at + MARK] ^= mark;
  }

  long people(int cell) {
    return figures[cell * EACH];
  }

  /** Of what was put together: in how many councils there are more than seven people. */
  long councilsOfMany(int cell) {
    return figures[cell * EACH + 1];
  }

  Map<Measure, Sum> sums(int cell) {
    Map<Measure, Sum> sums = new EnumMap<>(Measure.class);
    for (Measure measure : MEASURES) {
      int at = figure(cell, measure.ordinal());
      sums.put(
          measure,
          new Sum(
              figures[at + TOTAL],
              figures[at + LARGEST],
              figures[at + GROSS],
              figures[at + PEOPLE],
              figures[at + MARK]));
    }
    return sums;
  }

  /** What all cells come to. */
  Map<Measure, Long> totals() {
    Map<Measure, Long> totals = new EnumMap<>(Measure.class);
    for (Measure measure : MEASURES) {
      long total = 0;
      for (int cell = 0; cell < size(); cell++) {
        total += figures[figure(cell, measure.ordinal()) + TOTAL];
      }
      totals.put(measure, total);
    }
    return totals;
  }

  private static int figure(int cell, int measure) {
    return cell * EACH + FIRST_FIGURE + measure * FIGURES;
  }

  private int cell(long key) {
    int cell = cells.of(key);
    if (cell == isTheirs.length) {
      figures = Arrays.copyOf(figures, figures.length * 2);
      theirs = Arrays.copyOf(theirs, theirs.length * 2);
      isTheirs = Arrays.copyOf(isTheirs, isTheirs.length * 2);
      touched = Arrays.copyOf(touched, touched.length * 2);
    }
    return cell;
  }
}
