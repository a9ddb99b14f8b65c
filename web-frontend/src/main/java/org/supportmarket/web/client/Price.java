package org.supportmarket.web.client;

/**
 * What one unit costs; {@code unit} is one of hour, visit, night, session, day, week, item, month.
 */
public record Price(long amountPence, String unit) {}
