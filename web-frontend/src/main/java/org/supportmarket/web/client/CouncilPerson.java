package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody a council is responsible for, with totals over their budgets of today. */
public record CouncilPerson(
    UUID personId,
    String name,
    LocalDate registeredOn,
    boolean hasLogin,
    int budgets,
    long allocatedPence,
    long availablePence) {}
