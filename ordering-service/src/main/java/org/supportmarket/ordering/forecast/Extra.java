package org.supportmarket.ordering.forecast;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something a person thinks of buying, to be counted in a forecast.
 *
 * @param listingId whose known price changes count; null for something no catalogue has
 * @param quantity units each time
 * @param minutes of each time, for what is sold by the hour, or null
 * @param pence what it costs each time, now
 * @param first the first day; null means today
 * @param everyWeeks 1 or 2; 0 for once
 * @param times how often, or null
 * @param until the last day it may be on, or null
 */
public record Extra(
    UUID listingId,
    long quantity,
    Integer minutes,
    long pence,
    LocalDate first,
    int everyWeeks,
    Integer times,
    LocalDate until) {

  /** Bought once. */
  public static Extra once(long pence, LocalDate day) {
    return new Extra(null, 1, null, pence, day, 0, null, null);
  }
}
