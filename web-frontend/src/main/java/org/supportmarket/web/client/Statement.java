package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What came into and went out of a person's money between two days; {@code counted} says in words
 * which budgets that is.
 */
public record Statement(
    UUID personId,
    LocalDate from,
    LocalDate to,
    String counted,
    Sums opening,
    Flow flow,
    Sums closing,
    List<Part> byCategory,
    List<Part> byOutcome,
    List<Entry> entries) {

  /** The states of the money on one day. */
  public record Sums(
      long availablePence,
      long reservedPence,
      long committedPence,
      long deliveredPence,
      long paidPence) {}

  /** How what is available changed: opening + in − out − (all the others) = closing. */
  public record Flow(
      long inPence,
      long reservedPence,
      long committedPence,
      long deliveredPence,
      long paidPence,
      long outPence) {}

  /** What the money was for, by category or by outcome of the plan. */
  public record Part(String key, String name, long promisedPence, long usedPence) {}

  /** {@code amountPence} is the effect on what is available: negative when money went out. */
  public record Entry(
      Instant recordedAt,
      LocalDate effectiveDate,
      String kind,
      UUID orderId,
      String description,
      UUID budgetId,
      long amountPence,
      long availableAfterPence) {}

  public Statement {
    entries = entries == null ? List.of() : List.copyOf(entries);
    byCategory = byCategory == null ? List.of() : List.copyOf(byCategory);
    byOutcome = byOutcome == null ? List.of() : List.copyOf(byOutcome);
  }
}
