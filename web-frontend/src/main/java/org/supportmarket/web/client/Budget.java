package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One pot of a person's money for one financial year ("2026-27"); every penny of it is in exactly
 * one of the states.
 */
public record Budget(
    UUID id,
    String financialYear,
    String fundingStream,
    String holdingRoute,
    LocalDate startsOn,
    LocalDate endsOn,
    long allocatedPence,
    long unreleasedPence,
    long availablePence,
    long contingencyPence,
    long reservedPence,
    long committedPence,
    long deliveredPence,
    long paidPence) {}
