package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.InsufficientFunds;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Frees part of the ring-fenced contingency, by the rule agreed for the budget. */
@ApplicationScoped
public class DrawContingency {
  private final Idempotency idempotency;
  private final BudgetCases cases;
  private final BudgetMoves moves;
  private final BudgetEvents events;

  DrawContingency(
      Idempotency idempotency, BudgetCases cases, BudgetMoves moves, BudgetEvents events) {
    this.idempotency = idempotency;
    this.cases = cases;
    this.moves = moves;
    this.events = events;
  }

  /**
   * Refuses with contingency_not_allowed, contingency_limit (most_pence), insufficient_funds
   * (available_pence, short_pence), budget_not_usable or budget_unknown.
   */
  @Transactional
  public BudgetDone draw(
      Act act, String key, PersonRef person, UUID budget, long pence, String words) {
    BudgetEvents.checkWords(words);
    BudgetAsks.checkSum(pence);
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(),
            key,
            BudgetDone.class,
            "budget.contingency",
            person.id(),
            budget,
            pence,
            words),
        () -> drawn(act, person, budget, pence, words));
  }

  private Effect<BudgetDone> drawn(
      Act act, PersonRef person, UUID budget, long pence, String words) {
    BudgetCaseView now = cases.find(person, budget, act.day());
    checkRule(act, now, pence);
    UUID event = UUID.randomUUID();
    try {
      moves.post(
          act,
          "contingency_drawn",
          event,
          person,
          List.of(Transfer.of(budget, AccountKind.CONTINGENCY, AccountKind.AVAILABLE, pence)));
    } catch (InsufficientFunds e) {
      throw Refusal.of(
          OrderingProblem.INSUFFICIENT_FUNDS,
          "The contingency holds %s.".formatted(Sum.of(e.availablePence())),
          Map.of("available_pence", e.availablePence(), "short_pence", e.shortPence()));
    }
    events.record(
        act,
        "budget.contingency",
        new BudgetEvents.Happened(event, budget, person, "contingency_drawn", pence, words));
    return new Effect<>(event, new BudgetDone(budget, event, pence));
  }

  private static void checkRule(Act act, BudgetCaseView budget, long pence) {
    LocalDate day = act.day();
    if (!budget.agreed().contingencyWho().contains(drawer(act.authority()))) {
      throw Refusal.of(
          OrderingProblem.CONTINGENCY_NOT_ALLOWED,
          "For this budget it was agreed that somebody else draws on the contingency.");
    }
    if (budget.closedOn() != null
        || day.isBefore(budget.startsOn())
        || day.isAfter(budget.endsOn())) {
      throw Refusal.of(
          OrderingProblem.BUDGET_NOT_USABLE, "Nothing can be spent from this budget today.");
    }
    long most = budget.agreed().contingencyMostPence();
    if (pence > most) {
      throw Refusal.of(
          OrderingProblem.CONTINGENCY_LIMIT,
          "At once, at most %s may be drawn. For more, ask the care manager for a review."
              .formatted(Sum.of(most)),
          Map.of("most_pence", most));
    }
  }

  /** By the phone it is the person who asks; whoever holds their money supports them. */
  private static String drawer(String authority) {
    return switch (authority) {
      case PersonAccess.PHONE -> PersonAccess.SELF;
      case "fund-holder" -> "supporter";
      default -> authority;
    };
  }
}
