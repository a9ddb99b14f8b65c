package org.supportmarket.web.market;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supportmarket.web.layout.Words;

/** Three months of the calendar year, by the first of them. */
record Quarter(YearMonth first) implements Comparable<Quarter> {
  private static final int MONTHS = 3;
  private static final int LENGTH = 7;

  /** Of 2026-Q3; empty for anything else. */
  static Optional<Quarter> of(String label) {
    return label.matches("20[0-9]{2}-Q[1-4]")
        ? Optional.of(
            new Quarter(
                YearMonth.of(
                    Integer.parseInt(label.substring(0, 4)),
                    (label.charAt(LENGTH - 1) - '1') * MONTHS + 1)))
        : Optional.empty();
  }

  /** All from the one to the other, the latest first. */
  static List<Quarter> between(Quarter from, Quarter to) {
    return Stream.iterate(
            to,
            one -> one.compareTo(from) >= 0,
            one -> new Quarter(one.first().minusMonths(MONTHS)))
        .toList();
  }

  /** As 2026-Q3. */
  String label() {
    return "%d-Q%d".formatted(first.getYear(), (first.getMonthValue() - 1) / MONTHS + 1);
  }

  /** As July to September 2026. */
  String name() {
    return Words.quarter(label().replace('-', ' '));
  }

  /** As 2026-07, by which services know it. */
  String month() {
    return first.toString();
  }

  @Override
  public int compareTo(Quarter other) {
    return first.compareTo(other.first);
  }
}
