package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A budget with all that was agreed about it and all that happened to it. */
public record BudgetCase(
    UUID id,
    int version,
    UUID personId,
    String fundingStream,
    String holdingRoute,
    String financialYear,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate closedOn,
    Sums sums,
    Agreed agreed,
    Contribution contribution,
    LeftOver leftOver,
    List<Release> releases,
    List<Change> history) {

  public BudgetCase {
    releases = releases == null ? List.of() : List.copyOf(releases);
    history = history == null ? List.of() : List.copyOf(history);
  }

  /** Where the money is. */
  public record Sums(
      long allocatedPence,
      long unreleasedPence,
      long availablePence,
      long contingencyPence,
      long reservedPence,
      long committedPence,
      long deliveredPence,
      long paidPence,
      long reclaimPence) {}

  /** The terms; the schedule's are null where money is released by hand. */
  public record Agreed(
      String releaseEvery,
      String releaseTiming,
      int carryOverPercent,
      String carryOverOf,
      List<String> contingencyWho,
      long contingencyMostPence) {}

  /** What the person pays themselves. */
  public record Contribution(
      String way, long pence, long duePence, long paidPence, long owedPence) {}

  /**
   * What the council may ask back: {@code state} is proposed, agreed (asked back), challenged,
   * dropped or taken; {@code keptPence} went on into another budget, null while it waits for one.
   */
  public record LeftOver(
      String cause,
      long pence,
      long carriedPence,
      LocalDate proposedOn,
      String state,
      Long decidedPence,
      LocalDate takesOn,
      Long keptPence) {

    /** Whether a care manager has to decide. */
    public boolean isOpen() {
      return "proposed".equals(state) || "challenged".equals(state);
    }

    /** Whether nothing more is asked of the person. */
    public boolean isDecidedForGood() {
      return "dropped".equals(state) || "taken".equals(state);
    }
  }

  /** One sum and its day; {@code state} is planned, posted or stopped. */
  public record Release(
      int number,
      LocalDate dueOn,
      LocalDate comesOn,
      LocalDate periodFrom,
      LocalDate periodTo,
      long pence,
      long bridgingPence,
      String state,
      LocalDate postedOn) {}

  /** One change; {@code words} may be null. */
  public record Change(
      UUID id,
      String kind,
      long pence,
      LocalDate effectiveDate,
      Instant recordedAt,
      String authority,
      String words) {}
}
