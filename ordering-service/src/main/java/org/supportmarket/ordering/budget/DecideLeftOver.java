package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.notice.RaiseTask;
import org.supportmarket.ordering.notice.TellPerson;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Whether the council asks back what was left over: all, less or nothing, with a reason the person
 * reads. Nothing is taken before they had four weeks to say that it is wrong; saying so stops it
 * until a care manager has decided again (domain, section 7: fair clawback).
 */
@ApplicationScoped
public class DecideLeftOver {
  static final String TASK = "left_over";
  static final int NOTICE_DAYS = 28;
  private static final int LOOKED_INTO_IN_WORKING_DAYS = 10;

  private static final String DECIDE =
      """
      UPDATE proposed_reclaim SET state = ?, decided_pence = ?, decided_by = ?, decided_at = ?, takes_on = ?
       WHERE budget_line_id = ? AND person_id = ? AND state IN ('proposed', 'challenged') AND pence >= ?
      """;

  private static final String CHALLENGE =
      """
      UPDATE proposed_reclaim SET state = 'challenged', takes_on = NULL
       WHERE budget_line_id = ? AND person_id = ? AND state = 'agreed'
      """;

  private final Idempotency idempotency;
  private final Database database;
  private final BudgetCases cases;
  private final BudgetEvents events;
  private final RaiseTask raiseTask;
  private final TellPerson tellPerson;
  private final KeepLeftOver keepLeftOver;

  DecideLeftOver(
      Idempotency idempotency,
      Database database,
      BudgetCases cases,
      BudgetEvents events,
      RaiseTask raiseTask,
      TellPerson tellPerson,
      KeepLeftOver keepLeftOver) {
    this.idempotency = idempotency;
    this.database = database;
    this.cases = cases;
    this.events = events;
    this.raiseTask = raiseTask;
    this.tellPerson = tellPerson;
    this.keepLeftOver = keepLeftOver;
  }

  /**
   * A care manager asks for so much of it; 0 lets the person keep it.
   *
   * <p>Refuses with invalid_request, invalid_budget, budget_unknown, left_over_unknown,
   * left_over_decided (somebody was faster, or it is more than is left).
   */
  @Transactional
  public BudgetDone decide(
      Act act, String key, PersonRef person, UUID budget, long pence, String words) {
    BudgetEvents.checkWords(words);
    BudgetAsks.within(pence, "What is asked back");
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(),
            key,
            BudgetDone.class,
            "budget.left-over",
            person.id(),
            budget,
            pence,
            words),
        () -> decided(act, person, budget, pence, words.strip()));
  }

  /** The person says that it is wrong. Refuses as above, where nothing is asked of them. */
  @Transactional
  public BudgetDone challenge(Act act, String key, PersonRef person, UUID budget, String words) {
    BudgetEvents.checkWords(words);
    return idempotency.once(
        new Idempotency.Request<>(
            act.actor(), key, BudgetDone.class, "budget.challenge", person.id(), budget, words),
        () -> challenged(act, person, budget, words.strip()));
  }

  private Effect<BudgetDone> decided(
      Act act, PersonRef person, UUID budget, long pence, String words) {
    BudgetCaseView before = found(act, person, budget);
    boolean keeps = pence == 0;
    LocalDate takesOn = keeps ? null : act.day().plusDays(NOTICE_DAYS);
    int changed =
        database.update(
            DECIDE,
            keeps ? "dropped" : "agreed",
            pence,
            act.actor(),
            act.when(),
            takesOn,
            budget,
            person.id(),
            pence);
    if (changed == 0) {
      throw Refusal.of(
          OrderingProblem.LEFT_OVER_DECIDED,
          "Either somebody has decided this already, or %s is more than the %s that is left."
              .formatted(Sum.of(pence), Sum.of(before.leftOver().pence())),
          Map.of("most_pence", before.leftOver().pence()));
    }
    raiseTask.settle(
        act, person, TASK, budget, keeps ? "They keep it." : "Asked back: " + Sum.of(pence) + ".");
    tellPerson.tell(
        person.id(),
        keeps ? "left_over_keep" : "left_over_back",
        null,
        keeps
            ? "Your council does not ask back the money that was left over. It says why: "
                + words
                + " It goes on into your next budget."
            : "Your council asks back %s of the money that was left over. It says why: %s Nothing is taken before %s. If you think this is wrong, say so on the page My money, or call your council."
                .formatted(Sum.of(pence), words, RaiseTask.inWords(takesOn)),
        act.when());
    if (keeps) {
      keepLeftOver.keepOrAsk(act, person, budget);
    }
    return done(act, person, budget, "left_over_decided", pence, words);
  }

  private Effect<BudgetDone> challenged(Act act, PersonRef person, UUID budget, String words) {
    BudgetCaseView before = found(act, person, budget);
    if (database.update(CHALLENGE, budget, person.id()) == 0) {
      throw Refusal.of(
          OrderingProblem.LEFT_OVER_DECIDED,
          "Nothing is asked back from this budget at the moment.");
    }
    raise(
        act,
        person,
        budget,
        "They say that asking this money back is wrong: “%s” Nothing is taken until a care manager has decided again."
            .formatted(words));
    long pence = Optional.ofNullable(before.leftOver().decidedPence()).orElse(0L);
    return done(act, person, budget, "left_over_challenged", pence, words);
  }

  /** Asks the officers of the council to decide; in the caller's transaction. */
  void raise(Act act, PersonRef person, UUID budget, String words) {
    LocalDate due = RaiseTask.workingDaysAfter(act.day(), LOOKED_INTO_IN_WORKING_DAYS);
    raiseTask.raise(act, person, new RaiseTask.Task(TASK, null, budget, false, due, words));
  }

  private Effect<BudgetDone> done(
      Act act, PersonRef person, UUID budget, String kind, long pence, String words) {
    UUID event = UUID.randomUUID();
    events.record(
        act,
        kind.equals("left_over_decided") ? "budget.left-over" : "budget.challenge",
        new BudgetEvents.Happened(event, budget, person, kind, pence, words));
    return new Effect<>(event, new BudgetDone(budget, event, pence));
  }

  private BudgetCaseView found(Act act, PersonRef person, UUID budget) {
    BudgetCaseView found = cases.find(person, budget, act.day());
    if (found.leftOver() == null) {
      throw Refusal.of(
          OrderingProblem.LEFT_OVER_UNKNOWN, "Nothing of this budget is left over to decide on.");
    }
    return found;
  }
}
