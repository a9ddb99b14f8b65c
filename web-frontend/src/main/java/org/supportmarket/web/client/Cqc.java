package org.supportmarket.web.client;

import java.time.LocalDate;

/**
 * What the Care Quality Commission says: its own words and their date. {@code rating} is null when
 * none is published to us, {@code page} is the Commission's own page, or null.
 */
public record Cqc(String id, String rating, LocalDate ratedOn, String page) {}
