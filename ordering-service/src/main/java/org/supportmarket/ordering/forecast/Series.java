package org.supportmarket.ordering.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something bought once, or every so many weeks on the same weekday, bank holidays included.
 *
 * @param everyWeeks 0 for once
 * @param times how often at most, or null
 * @param until the last day it may be on, or null
 * @param pence what one costs now
 * @param changes what one costs later, by day, in any order
 */
record Series(
    LocalDate first,
    int everyWeeks,
    Integer times,
    LocalDate until,
    long pence,
    List<PriceChange> changes) {

  /** Each time up to this day, at the price of its day. */
  List<Due> upTo(LocalDate lastDay) {
    LocalDate end = until == null || until.isAfter(lastDay) ? lastDay : until;
    int most = everyWeeks == 0 ? 1 : times == null ? Integer.MAX_VALUE : times;
    List<Due> dues = new ArrayList<>();
    for (LocalDate day = first;
        !day.isAfter(end) && dues.size() < most;
        day = day.plusWeeks(everyWeeks)) {
      dues.add(new Due(day, priceOn(day)));
    }
    return dues;
  }

  private long priceOn(LocalDate day) {
    return changes.stream()
        .filter(change -> !change.from().isAfter(day))
        .max(Comparator.comparing(PriceChange::from))
        .map(PriceChange::pence)
        .orElse(pence);
  }
}
