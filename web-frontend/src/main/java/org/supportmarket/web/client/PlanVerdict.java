package org.supportmarket.web.client;

import java.time.LocalDate;
import java.util.UUID;

/** Whether a person's budget may pay for something; {@code approval} waits under ask_first. */
public record PlanVerdict(
    String verdict,
    String rule,
    int ruleVersion,
    String words,
    long totalPence,
    UUID budgetId,
    UUID approval,
    LocalDate answerDueOn) {}
