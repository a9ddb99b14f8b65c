package org.supportmarket.ordering.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * What somebody may do for a person.
 *
 * @param actions see, order, confirm, message; see is always among them
 * @param orderLimitPence most for one order, or null
 * @param monthLimitPence most in a calendar month, or null
 * @param endsOn the last day, or null
 * @param seesAccessLog whether they may read who looked at the person's things
 */
record Grant(
    Set<String> actions,
    Long orderLimitPence,
    Long monthLimitPence,
    LocalDate endsOn,
    boolean seesAccessLog) {
  private static final Set<String> ACTIONS = Set.of("see", "order", "confirm", "message");
  private static final long MOST_PENCE = 100_000_000;
  private static final int MOST_YEARS = 3;

  /** Reads what was sent; refuses with invalid_request. */
  static Grant of(SupporterRequest request, LocalDate today) {
    if (request == null || request.actions() == null || !ACTIONS.containsAll(request.actions())) {
      throw invalid("Say in `actions` what they may do: see, order, confirm, message.");
    }
    checkLimit("order_limit_pence", request.orderLimitPence());
    checkLimit("month_limit_pence", request.monthLimitPence());
    LocalDate end = request.endsOn();
    if (end != null && (end.isBefore(today) || end.isAfter(today.plusYears(MOST_YEARS)))) {
      throw invalid("The last day is today at the earliest and in three years at the latest.");
    }
    Set<String> actions = new TreeSet<>(request.actions());
    actions.add("see");
    return new Grant(
        actions,
        request.orderLimitPence(),
        request.monthLimitPence(),
        end,
        Boolean.TRUE.equals(request.seesAccessLog()));
  }

  String[] actionsInOrder() {
    return List.of("see", "order", "confirm", "message").stream()
        .filter(actions::contains)
        .toArray(String[]::new);
  }

  private static void checkLimit(String name, Long pence) {
    if (pence != null && (pence < 0 || pence > MOST_PENCE)) {
      throw invalid("`%s` is 0 to 100,000,000 pence, or left out.".formatted(name));
    }
  }

  static Refusal invalid(String words) {
    return Refusal.of(OrderingProblem.INVALID_REQUEST, words);
  }
}
