package org.supportmarket.ordering.forecast;

import java.time.LocalDate;

/** From this day on, one costs this many pence. */
public record PriceChange(LocalDate from, long pence) {}
