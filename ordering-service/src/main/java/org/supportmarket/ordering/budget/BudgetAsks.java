package org.supportmarket.ordering.budget;

import java.time.LocalDate;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Whether what is asked about a budget makes sense, told in words. */
final class BudgetAsks {
  /** Ten million pounds, more than any one person's support costs in a year. */
  static final long MOST_PENCE = 1_000_000_000L;

  private static final int MOST_BRIDGING_RELEASES = 26;

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
    Integer over = request.bridgingReleases();
    if (over != null && (over < 1 || over > MOST_BRIDGING_RELEASES)) {
      throw invalid("A bridging payment is spread over 1 to 26 releases.");
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
