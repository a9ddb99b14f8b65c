package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.ordering.person.PersonRef;

/** Reads what is asked for a new budget, and says in words what is wrong with it. */
public final class NewBudget {
  private static final LocalDate FIRST = LocalDate.of(2000, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 3, 31);

  private NewBudget() {}

  /** Refuses with invalid_budget. */
  public static OpenBudget.Terms read(UUID id, PersonRef person, OpenRequest request) {
    if (request == null || request.personalBudgetPence() == null || request.startsOn() == null) {
      throw BudgetAsks.invalid("Say what the budget is and on which day it begins.");
    }
    LocalDate starts = request.startsOn();
    if (starts.isBefore(FIRST) || starts.isAfter(LAST)) {
      throw BudgetAsks.invalid("The first day is too far away.");
    }
    FinancialYear year = FinancialYear.of(starts);
    LocalDate ends = request.endsOn() == null ? year.lastDay() : request.endsOn();
    if (ends.isBefore(starts) || ends.isAfter(year.lastDay())) {
      throw BudgetAsks.invalid(
          "The last day is not before the first, and at the latest the end of the financial year, %s."
              .formatted(year.lastDay()));
    }
    ContributionWay way = way(request);
    long contribution = way == ContributionWay.NONE ? 0 : request.contributionPence();
    long allocated = allocated(request, way, contribution);
    long contingency = orNothing(request.contingencyPence());
    BudgetAsks.within(contingency, "The contingency");
    if (contingency > allocated) {
      throw BudgetAsks.invalid(
          "The contingency is part of the council's money, at most all of it.");
    }
    return new OpenBudget.Terms(
        id,
        person,
        stream(request.fundingStream()),
        code(HoldingRoute.values(), request.holdingRoute(), "one of the seven ways to hold it"),
        year.label(),
        starts,
        ends,
        allocated,
        contingency,
        schedule(request),
        rules(request, way, contribution, contingency));
  }

  private static long allocated(OpenRequest request, ContributionWay way, long contribution) {
    long whole = request.personalBudgetPence();
    BudgetAsks.checkSum(whole);
    if (contribution > whole) {
      throw BudgetAsks.invalid("The contribution is part of the budget, at most all of it.");
    }
    long allocated = way == ContributionWay.NET ? whole - contribution : whole;
    if (allocated == 0) {
      throw BudgetAsks.invalid("Nothing is left for the council to pay.");
    }
    return allocated;
  }

  private static ContributionWay way(OpenRequest request) {
    long pence = orNothing(request.contributionPence());
    BudgetAsks.within(pence, "The contribution");
    if (pence == 0) {
      return ContributionWay.NONE;
    }
    return ContributionWay.find(request.contributionWay())
        .filter(way -> way != ContributionWay.NONE)
        .orElseThrow(() -> BudgetAsks.invalid("A contribution is paid net or gross."));
  }

  /** When its money comes; refuses with invalid_budget. */
  static Schedule schedule(OpenRequest request) {
    return new Schedule(
        ReleaseEvery.find(request.releaseEvery())
            .orElseThrow(
                () ->
                    BudgetAsks.invalid(
                        "Money is released yearly, monthly, four_weekly or fortnightly.")),
        ReleaseTiming.find(request.releaseTiming())
            .orElseThrow(() -> BudgetAsks.invalid("Money is released in_advance or in_arrears.")));
  }

  private static BudgetRules rules(
      OpenRequest request, ContributionWay way, long contribution, long contingency) {
    int percent = request.carryOverPercent() == null ? 0 : request.carryOverPercent();
    String of = request.carryOverOf() == null ? "week" : request.carryOverOf();
    BudgetAsks.checkCarryOver(percent, of);
    List<String> who =
        request.contingencyWho() == null ? List.of("care-manager") : request.contingencyWho();
    long most =
        request.contingencyMostPence() == null ? contingency : request.contingencyMostPence();
    BudgetAsks.within(most, "What may be drawn at once");
    BudgetAsks.checkDrawers(who);
    return new BudgetRules(way, contribution, percent, of, Set.copyOf(who), most);
  }

  private static String stream(String code) {
    String stream = code(FundingStream.values(), code, "where its money comes from");
    if (stream.equals(FundingStream.OWN_MONEY.name().toLowerCase(Locale.ROOT))) {
      throw BudgetAsks.invalid("A person puts in their own money themselves.");
    }
    return stream;
  }

  private static String code(Enum<?>[] all, String code, String what) {
    return Arrays.stream(all)
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .filter(one -> one.equals(code))
        .findFirst()
        .orElseThrow(() -> BudgetAsks.invalid("Say " + what + "."));
  }

  private static long orNothing(Long pence) {
    return pence == null ? 0 : pence;
  }
}
