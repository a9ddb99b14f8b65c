package org.supportmarket.web.client;

import java.time.LocalDate;

/**
 * What one unit costs; {@code unit} is one of hour, visit, night, session, day, week, item, month.
 *
 * @param validFrom the first day it holds, or null
 * @param validUntil the last day it holds, or null
 */
public record Price(long amountPence, String unit, LocalDate validFrom, LocalDate validUntil) {}
