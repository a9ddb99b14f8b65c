package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Raises or lowers a budget after a review. Only what is not released can change: what a person has
 * is theirs, and no order is touched.
 */
@ApplicationScoped
public class ChangeBudget {
  private final Idempotency idempotency;
  private final BudgetLock lock;
  private final BudgetCases cases;
  private final Releases releases;
  private final Contributions contributions;
  private final BudgetTerms terms;
  private final BudgetMoves moves;
  private final BudgetEvents events;

  ChangeBudget(
      Idempotency idempotency,
      BudgetLock lock,
      BudgetCases cases,
      Releases releases,
      Contributions contributions,
      BudgetTerms terms,
      BudgetMoves moves,
      BudgetEvents events) {
    this.idempotency = idempotency;
    this.lock = lock;
    this.cases = cases;
    this.releases = releases;
    this.contributions = contributions;
    this.terms = terms;
    this.moves = moves;
    this.events = events;
  }

  /**
   * Refuses with budget_unknown, budget_changed, budget_closed, invalid_budget, and with
   * budget_below_released, which tells lowest_pence, released_pence and spent_pence.
   */
  @Transactional
  public BudgetDone change(
      Act act, String key, PersonRef person, UUID budget, ChangeRequest request) {
    BudgetAsks.check(request);
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, BudgetDone.class, "budget.change", person.id(), budget, request),
        () -> changed(act, person, budget, request));
  }

  private Effect<BudgetDone> changed(
      Act act, PersonRef person, UUID budget, ChangeRequest request) {
    BudgetLock.Held held = lock.take(person, budget, request.version(), null);
    BudgetAsks.checkDay(request.from(), held);
    List<PlannedRelease> planned = releases.holdPlanned(budget);
    moves.hold(List.of(budget));
    BudgetCaseView before = cases.find(person, budget, act.day());
    List<PlannedRelease> kept =
        planned.stream().filter(release -> release.from().isBefore(request.from())).toList();
    long keptPence = kept.stream().mapToLong(PlannedRelease::pence).sum();
    long delta = request.allocatedPence() - before.sums().allocatedPence();
    long left = before.sums().unreleasedPence() - keptPence + delta;
    if (left < 0) {
      throw belowReleased(before.sums(), request, left);
    }
    UUID event = UUID.randomUUID();
    long moved = Math.addExact(delta, request.bridging());
    String kind = delta > 0 ? "raised" : delta < 0 ? "lowered" : "terms_changed";
    moves.post(act, kind, event, person, transfers(budget, moved));
    if (!request.onlyTerms(delta)) {
      remake(budget, held, before, planned, request, left);
    }
    contribution(budget, before, request);
    if (request.terms() != null) {
      terms.write(budget, agreed(before) ? schedule(before) : null, rules(before, request));
    }
    events.record(
        act,
        "budget.change",
        new BudgetEvents.Happened(event, budget, person, kind, moved, request.words()));
    return new Effect<>(event, new BudgetDone(budget, event, moved));
  }

  private static List<Transfer> transfers(UUID budget, long moved) {
    if (moved == 0) {
      return List.of();
    }
    return List.of(
        moved > 0
            ? Transfer.of(budget, AccountKind.SOURCE, AccountKind.UNRELEASED, moved)
            : Transfer.of(budget, AccountKind.UNRELEASED, AccountKind.SOURCE, -moved));
  }

  /** The releases for periods that begin on or after the day get new sums. */
  private void remake(
      UUID budget,
      BudgetLock.Held held,
      BudgetCaseView before,
      List<PlannedRelease> planned,
      ChangeRequest request,
      long left) {
    List<PlannedRelease> remade =
        NewSums.of(
            schedule(before),
            planned.stream().filter(r -> !r.from().isBefore(request.from())).toList(),
            request.from(),
            held.endsOn(),
            left,
            request.bridging(),
            request.bridgingReleases() == null ? 1 : request.bridgingReleases(),
            releases.nextNumber(budget));
    releases.stopFrom(budget, request.from());
    releases.makeOut(budget, remade);
  }

  private void contribution(UUID budget, BudgetCaseView before, ChangeRequest request) {
    if (request.contributionPence() == null
        || request.contributionPence() == before.contribution().pence()) {
      return;
    }
    Schedule schedule = schedule(before);
    LocalDate dayBefore = request.from().minusDays(1);
    contributions.stopAfter(budget, dayBefore);
    long left = Math.max(0, request.contributionPence() - contributions.running(budget));
    contributions.makeOut(
        budget,
        NewSums.numbered(
            schedule.releases(request.from(), before.endsOn(), left),
            contributions.nextNumber(budget)));
    terms.contribution(budget, request.contributionPence());
  }

  private static BudgetRules rules(BudgetCaseView before, ChangeRequest request) {
    ChangeRequest.Terms wanted = request.terms();
    return new BudgetRules(
        ContributionWay.find(before.contribution().way()).orElseThrow(),
        request.contributionPence() == null
            ? before.contribution().pence()
            : request.contributionPence(),
        wanted.carryOverPercent(),
        wanted.carryOverOf(),
        Set.copyOf(wanted.contingencyWho()),
        wanted.contingencyMostPence());
  }

  private static boolean agreed(BudgetCaseView budget) {
    return budget.agreed().releaseEvery() != null;
  }

  private static Schedule schedule(BudgetCaseView budget) {
    return !agreed(budget)
        ? new Schedule(ReleaseEvery.YEARLY, ReleaseTiming.IN_ADVANCE)
        : new Schedule(
            ReleaseEvery.find(budget.agreed().releaseEvery()).orElseThrow(),
            ReleaseTiming.find(budget.agreed().releaseTiming()).orElseThrow());
  }

  private static Refusal belowReleased(BudgetCaseView.Sums sums, ChangeRequest request, long left) {
    long lowest = request.allocatedPence() - left;
    long released = sums.allocatedPence() - sums.unreleasedPence() - sums.contingencyPence();
    return Refusal.of(
        OrderingProblem.BUDGET_BELOW_RELEASED,
        ("%s is released already, and %s of it is spent or promised. From that day on, this budget"
                + " cannot be lower than %s.")
            .formatted(Sum.of(released), Sum.of(sums.usedPence()), Sum.of(lowest)),
        Map.of(
            "lowest_pence", lowest, "released_pence", released, "spent_pence", sums.usedPence()));
  }
}
