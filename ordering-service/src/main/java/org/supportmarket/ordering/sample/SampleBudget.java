package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.ordering.budget.FinancialYear;

/**
 * A budget of a sample person for one financial year.
 *
 * @param availableFrom the day its money is released, which is the first it can be spent on
 * @param releasedPence at most what is allocated without the contingency
 */
record SampleBudget(
    UUID id,
    String fundingStream,
    String holdingRoute,
    FinancialYear year,
    LocalDate availableFrom,
    long allocatedPence,
    long contingencyPence,
    long releasedPence) {}
