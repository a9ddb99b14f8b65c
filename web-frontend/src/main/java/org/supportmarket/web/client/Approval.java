package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A question to the care manager, with its clock and its answer. */
public record Approval(
    UUID id,
    UUID personId,
    String personName,
    String state,
    Instant askedAt,
    String askedBy,
    LocalDate dueOn,
    boolean late,
    List<Line> lines,
    String words,
    Instant answeredAt,
    String answer) {

  /** One thing that is asked about. */
  public record Line(
      UUID id,
      UUID listingId,
      String name,
      String providerName,
      String category,
      String unit,
      long quantity,
      Integer minutes,
      long unitPence,
      long totalPence,
      UUID budgetId,
      UUID outcomeId,
      String outcome,
      String rule,
      int ruleVersion,
      String ruleWords) {}

  public Approval {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }
}
