package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.supportmarket.ordering.budget.BudgetRules;
import org.supportmarket.ordering.budget.ContributionWay;
import org.supportmarket.ordering.budget.OpenBudget;
import org.supportmarket.ordering.budget.PlannedRelease;
import org.supportmarket.ordering.budget.ReleaseEvery;
import org.supportmarket.ordering.budget.ReleaseTiming;
import org.supportmarket.ordering.budget.Schedule;

/**
 * What was agreed about the sample's budgets: a first release to live on, the rest by the month or
 * every four weeks; some people pay a contribution; 25% of a week may stay (domain, section 4).
 */
final class SampleTerms {
  private static final int CARRY_OVER_PERCENT = 25;
  private static final int ONE_IN_PAYS = 4;
  private static final int CONTRIBUTION_PARTS = 12;

  private SampleTerms() {}

  static OpenBudget.Terms of(SamplePerson person, SampleBudget budget) {
    return new OpenBudget.Terms(
        budget.id(),
        person.ref(),
        budget.fundingStream(),
        budget.holdingRoute(),
        budget.year().label(),
        budget.availableFrom(),
        budget.year().lastDay(),
        budget.allocatedPence(),
        budget.contingencyPence(),
        schedule(budget),
        rules(person, budget));
  }

  /** The first is what the history lives on; the others are still to come at the reference date. */
  static List<PlannedRelease> releases(SampleBudget budget, LocalDate date) {
    LocalDate first = budget.availableFrom();
    LocalDate last = budget.year().lastDay();
    LocalDate next = date.plusMonths(1).withDayOfMonth(1);
    long rest = budget.allocatedPence() - budget.contingencyPence() - budget.releasedPence();
    boolean more = rest > 0 && !next.isAfter(last) && next.isAfter(first);
    List<PlannedRelease> releases = new ArrayList<>();
    releases.add(
        new PlannedRelease(
            1, first, first, more ? next.minusDays(1) : last, budget.releasedPence(), 0));
    if (more) {
      schedule(budget)
          .releases(next, last, rest)
          .forEach(
              r ->
                  releases.add(
                      new PlannedRelease(
                          r.number() + 1, r.dueOn(), r.from(), r.to(), r.pence(), 0)));
    }
    return releases;
  }

  private static Schedule schedule(SampleBudget budget) {
    return new Schedule(
        budget.holdingRoute().equals("isf") ? ReleaseEvery.FOUR_WEEKLY : ReleaseEvery.MONTHLY,
        ReleaseTiming.IN_ADVANCE);
  }

  private static BudgetRules rules(SamplePerson person, SampleBudget budget) {
    boolean pays =
        person.number() % ONE_IN_PAYS == 1 && budget.fundingStream().equals("social_care");
    return new BudgetRules(
        pays ? ContributionWay.GROSS : ContributionWay.NONE,
        pays ? budget.allocatedPence() / CONTRIBUTION_PARTS : 0,
        CARRY_OVER_PERCENT,
        "week",
        Set.of("self", "care-manager"),
        budget.contingencyPence() / 2);
  }
}
