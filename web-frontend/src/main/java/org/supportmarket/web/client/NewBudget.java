package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.List;

/** A budget to open; what is null is left to the service. */
public record NewBudget(
    String fundingStream,
    String holdingRoute,
    LocalDate startsOn,
    LocalDate endsOn,
    Long personalBudgetPence,
    Long contributionPence,
    String contributionWay,
    Long contingencyPence,
    List<String> contingencyWho,
    Long contingencyMostPence,
    String releaseEvery,
    String releaseTiming,
    Integer carryOverPercent,
    String carryOverOf) {}
