package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Opens a budget for a person and allocates its money; nothing can be spent until it is released.
 */
@ApplicationScoped
public class OpenBudget {
  private final BudgetLines lines;
  private final BudgetTerms budgetTerms;
  private final Releases releases;
  private final Contributions contributions;
  private final Ledger ledger;
  private final BudgetMoves moves;
  private final BudgetEvents events;

  OpenBudget(
      BudgetLines lines,
      BudgetTerms budgetTerms,
      Releases releases,
      Contributions contributions,
      Ledger ledger,
      BudgetMoves moves,
      BudgetEvents events) {
    this.lines = lines;
    this.budgetTerms = budgetTerms;
    this.releases = releases;
    this.contributions = contributions;
    this.ledger = ledger;
    this.moves = moves;
    this.events = events;
  }

  /**
   * What is opened.
   *
   * @param id the budget's id, chosen by the caller
   * @param fundingStream social_care, personal_health_budget, …
   * @param holdingRoute direct_payment, council_managed, …
   * @param financialYear as 2026-27
   * @param startsOn first day it can be used
   * @param endsOn last day it can be used
   * @param allocatedPence all of its money, contingency included
   * @param contingencyPence the part that is ring-fenced
   * @param schedule when the rest is released, or null
   */
  public record Terms(
      UUID id,
      PersonRef person,
      String fundingStream,
      String holdingRoute,
      String financialYear,
      LocalDate startsOn,
      LocalDate endsOn,
      long allocatedPence,
      long contingencyPence,
      Schedule schedule,
      BudgetRules rules) {

    /** Without a schedule: released by hand only. */
    public Terms(
        UUID id,
        PersonRef person,
        String fundingStream,
        String holdingRoute,
        String financialYear,
        LocalDate startsOn,
        LocalDate endsOn,
        long allocatedPence,
        long contingencyPence) {
      this(
          id,
          person,
          fundingStream,
          holdingRoute,
          financialYear,
          startsOn,
          endsOn,
          allocatedPence,
          contingencyPence,
          null,
          BudgetRules.NONE);
    }

    /** What is released step by step. */
    long releasedInTimePence() {
      return Math.subtractExact(allocatedPence, contingencyPence);
    }
  }

  /** Repeatable: a budget that is open already stays as it is. */
  @Transactional
  public void open(Act act, Terms terms) {
    open(
        act,
        terms,
        terms.schedule() == null
            ? List.of()
            : terms
                .schedule()
                .releases(terms.startsOn(), terms.endsOn(), terms.releasedInTimePence()));
  }

  /**
   * The same with releases of one's own instead of those of the schedule.
   *
   * @param planned together at most what is not ring-fenced
   */
  @Transactional
  public void open(Act act, Terms terms, List<PlannedRelease> planned) {
    if (lines.findByIdOptional(terms.id()).isPresent()) {
      return;
    }
    lines.persistAndFlush(new BudgetLine(terms, act.when()));
    budgetTerms.write(terms.id(), terms.schedule(), terms.rules());
    ledger.open(terms.id());
    makeOut(terms, planned);
    PersonRef person = terms.person();
    moves.post(act, "allocated", terms.id(), person, allocations(terms));
    events.record(
        act,
        "budget.open",
        new BudgetEvents.Happened(
            terms.id(), terms.id(), person, "opened", terms.allocatedPence(), null));
  }

  private void makeOut(Terms terms, List<PlannedRelease> planned) {
    releases.makeOut(terms.id(), planned);
    if (terms.schedule() != null) {
      contributions.makeOut(
          terms.id(),
          terms
              .schedule()
              .releases(terms.startsOn(), terms.endsOn(), terms.rules().contributionPence()));
    }
  }

  private static List<Transfer> allocations(Terms terms) {
    List<Transfer> allocations = new ArrayList<>();
    long main = terms.releasedInTimePence();
    if (main > 0) {
      allocations.add(Transfer.of(terms.id(), AccountKind.SOURCE, AccountKind.UNRELEASED, main));
    }
    if (terms.contingencyPence() > 0) {
      allocations.add(
          Transfer.of(
              terms.id(), AccountKind.SOURCE, AccountKind.CONTINGENCY, terms.contingencyPence()));
    }
    return allocations;
  }
}
