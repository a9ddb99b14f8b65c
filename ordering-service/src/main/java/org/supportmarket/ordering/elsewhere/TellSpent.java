package org.supportmarket.ordering.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.budget.ChooseBudget;
import org.supportmarket.ordering.delegation.SpendLimits;
import org.supportmarket.ordering.delegation.Spending;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.ledger.Pounds;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Takes down what a person paid elsewhere, so that what is left is true. The money is spent, so no
 * rule stops it; what the rules say is shown and kept with it.
 */
@ApplicationScoped
public class TellSpent {
  private static final int OLDEST_DAYS = 366;

  private final Idempotency idempotency;
  private final ChooseBudget chooseBudget;
  private final Ledger ledger;
  private final Judge judge;
  private final SpendLimits limits;
  private final RecordElsewhere record;

  TellSpent(
      Idempotency idempotency,
      ChooseBudget chooseBudget,
      Ledger ledger,
      Judge judge,
      SpendLimits limits,
      RecordElsewhere record) {
    this.idempotency = idempotency;
    this.chooseBudget = chooseBudget;
    this.ledger = ledger;
    this.judge = judge;
    this.limits = limits;
    this.record = record;
  }

  /**
   * The same key with the same request is one spending.
   *
   * @throws Refusal invalid_words, invalid_pence, invalid_day, budget_unknown, budget_not_usable,
   *     insufficient_funds
   */
  @Transactional
  public ElsewhereView tell(Act act, String key, PersonRef person, ElsewhereRequest request) {
    check(request, act.day());
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, ElsewhereView.class, "elsewhere.tell", person.id(), request),
        () -> told(act, person, request));
  }

  private Effect<ElsewhereView> told(Act act, PersonRef person, ElsewhereRequest request) {
    BudgetView pot = pot(person, request);
    UUID budget = pot.id();
    Elsewhere.Ruling ruling = judge.of(person, request, pot);
    limits.take(act, Spending.elsewhere(List.of(budget), request.pence()));
    Purse purse = new Purse(ledger.lockAvailable(List.of(budget)));
    List<Purse.Share> shares = purse.take(request.pence(), List.of(budget));
    if (shares.isEmpty()) {
      throw tooLittle(request.pence(), purse.left(budget), budget);
    }
    return record.paid(
        act,
        person,
        new Elsewhere(
            null,
            request.words().strip(),
            request.payee().strip(),
            request.pence(),
            request.day(),
            request.outcomeId(),
            shares,
            ruling));
  }

  /** The one that was named, else the one with the most; it must be of the day of the spending. */
  private BudgetView pot(PersonRef person, ElsewhereRequest request) {
    return chooseBudget.held(person, request.day()).stream()
        .filter(pot -> request.budgetId() == null || pot.id().equals(request.budgetId()))
        .max(Comparator.comparingLong(BudgetView::availablePence))
        .orElseThrow(() -> chooseBudget.refusalOf(person, request.budgetId()));
  }

  private static void check(ElsewhereRequest request, LocalDate today) {
    if (request == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say what was paid, to whom and when.");
    }
    Wanted.check(request.words(), request.payee(), request.pence());
    LocalDate day = request.day();
    if (day == null || day.isAfter(today) || day.isBefore(today.minusDays(OLDEST_DAYS))) {
      throw Refusal.of(
          OrderingProblem.INVALID_DAY, "Say on which day you paid: today or in the last year.");
    }
  }

  private static Refusal tooLittle(long pence, long available, UUID budget) {
    return Refusal.of(
        OrderingProblem.INSUFFICIENT_FUNDS,
        "You paid %s and this budget has %s left. Choose another budget, or your own money, for it."
            .formatted(Pounds.of(pence), Pounds.of(available)),
        Map.of(
            "budget_id", budget,
            "available_pence", available,
            "short_pence", pence - available));
  }
}
