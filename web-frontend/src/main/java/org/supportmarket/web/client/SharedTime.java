package org.supportmarket.web.client;

/**
 * What several people buy at the same time of the week; {@code weekday} 1 is Monday, {@code part}
 * is morning, afternoon, evening or day.
 */
public record SharedTime(String category, String district, int weekday, String part) {}
