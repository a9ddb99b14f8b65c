package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is taken back of an order: all of it, all from a day on, or one time; for at most this
 * charge.
 */
public record TakeBack(Long chargePence, LocalDate from, UUID timeId) {}
