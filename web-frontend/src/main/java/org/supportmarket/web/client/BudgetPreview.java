package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;

/** What would come of a new budget. */
public record BudgetPreview(
    String financialYear,
    LocalDate startsOn,
    LocalDate endsOn,
    long allocatedPence,
    long contingencyPence,
    long contributionPence,
    String contributionWay,
    List<BudgetCase.Release> releases) {}
