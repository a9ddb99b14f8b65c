package org.supportmarket.ordering.budget;

import java.time.LocalDate;

/**
 * A sum that is released on its day.
 *
 * @param number from 1, within its budget
 * @param from first day of the period it is for
 * @param to last day of that period
 * @param bridgingPence the part of it that eases an altered budget
 */
public record PlannedRelease(
    int number, LocalDate dueOn, LocalDate from, LocalDate to, long pence, long bridgingPence) {}
