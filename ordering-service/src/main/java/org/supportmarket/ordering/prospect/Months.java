package org.supportmarket.ordering.prospect;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one kind of support, month by month: in pence, nothing, or too few people to
 * say. Of the months before the council's first nothing is known.
 */
final class Months {
  private final YearMonth begun;
  private final Map<YearMonth, Long> known = new HashMap<>();

  Months(YearMonth begun) {
    this.begun = begun;
  }

  /**
   * @param pence null if it may not be told
   */
  void put(YearMonth month, Long pence) {
    known.put(month, pence == null ? null : Long.valueOf(Math.max(0, pence)));
  }

  /** Empty if it is not known. */
  Optional<Long> of(YearMonth month) {
    return month.isBefore(begun)
        ? Optional.empty()
        : Optional.ofNullable(known.containsKey(month) ? known.get(month) : Long.valueOf(0));
  }

  /** Of so many months from this one on; empty unless each is known. */
  Optional<Long> sum(YearMonth first, int months) {
    List<Optional<Long>> each = from(first, months).map(this::of).toList();
    return each.stream().allMatch(Optional::isPresent)
        ? Optional.of(each.stream().mapToLong(Optional::orElseThrow).sum())
        : Optional.empty();
  }

  static Stream<YearMonth> from(YearMonth first, int months) {
    return Stream.iterate(first, month -> month.plusMonths(1)).limit(months);
  }
}
