package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether what is asked about a budget makes sense, told in words. */
final class BudgetAsks {
  /** Ten million pounds, more than any one person's support costs in a year. */
  static final long MOST_PENCE = 1_000_000_000L;

  private static final int MOST_BRIDGING_RELEASES = 26;
  private static final Set<String> SHARES = Set.of("week", "release");
  private static final Set<String> DRAWERS = Set.of("self", "supporter", "care-manager");

  private BudgetAsks() {}

  static void checkSum(long pence) {
    if (pence < 1 || pence > MOST_PENCE) {
      throw invalid("A sum is more than nothing and at most £10,000,000.");
    }
  }

  static void check(ChangeRequest request) {
    if (request == null
        || request.version() == null
        || request.from() == null
        || request.allocatedPence() == null) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Send the version you saw, the day the change begins and the new sum.");
    }
    BudgetEvents.checkWords(request.words());
    within(request.allocatedPence(), "The new sum");
    within(request.bridging(), "The bridging payment");
    within(
        request.contributionPence() == null ? 0 : request.contributionPence(), "The contribution");
    if (request.terms() != null) {
      check(request.terms());
    }
    Integer over = request.bridgingReleases();
    if (over != null && (over < 1 || over > MOST_BRIDGING_RELEASES)) {
      throw invalid("A bridging payment is spread over 1 to 26 releases.");
    }
  }

  private static void check(ChangeRequest.Terms terms) {
    checkCarryOver(terms.carryOverPercent(), terms.carryOverOf());
    within(terms.contingencyMostPence(), "What may be drawn at once");
    checkDrawers(terms.contingencyWho());
  }

  static void checkCarryOver(int percent, String of) {
    if (percent < 0 || percent > 100 || of == null || !SHARES.contains(of)) {
      throw invalid("From 0 to 100 in a hundred of a week or a release may stay.");
    }
  }

  static void checkDrawers(List<String> who) {
    if (who == null
        || who.size() > DRAWERS.size()
        || !who.stream().allMatch(one -> one != null && DRAWERS.contains(one))) {
      throw invalid(
          "The person (self), a supporter or a care-manager may draw on the contingency.");
    }
  }

  static void checkDay(LocalDate from, BudgetLock.Held held) {
    if (from.isBefore(held.startsOn()) || from.isAfter(held.endsOn())) {
      throw invalid("The change has to begin within the budget's days.");
    }
  }

  static void within(long pence, String what) {
    if (pence < 0 || pence > MOST_PENCE) {
      throw invalid(what + " is from nothing to £10,000,000.");
    }
  }

  static Refusal invalid(String why) {
    return Refusal.of(OrderingProblem.INVALID_BUDGET, why);
  }
}
