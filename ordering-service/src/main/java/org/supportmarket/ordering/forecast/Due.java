package org.supportmarket.ordering.forecast;

import java.time.LocalDate;

/** A sum of more than nothing, in pence, on a day. */
public record Due(LocalDate day, long pence) {}
