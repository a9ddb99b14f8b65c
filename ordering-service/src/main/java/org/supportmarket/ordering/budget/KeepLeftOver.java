package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.notice.RaiseTask;
import org.supportmarket.ordering.notice.TellPerson;
import org.supportmarket.ordering.person.PersonRef;

/**
 * What the council does not ask back goes on into the person's budget of today, of the same stream:
 * in the one that is over they could not spend it. Where there is none, a care manager is asked to
 * open one, and the money goes there by itself.
 */
@ApplicationScoped
class KeepLeftOver {
  static final String TASK = "left_over_kept";
  private static final int OPENED_IN_WORKING_DAYS = 10;

  private static final String NEXT =
      """
      FROM budget_line n
     WHERE n.person_id = l.person_id AND n.council = l.council AND n.funding_stream = l.funding_stream
       AND n.id <> l.id AND ?::date BETWEEN n.starts_on AND least(n.closed_on - 1, n.ends_on)
      """;

  private static final String DUE =
      """
      SELECT r.budget_line_id FROM proposed_reclaim r JOIN budget_line l ON l.id = r.budget_line_id
       WHERE r.state IN ('dropped', 'taken') AND r.kept_pence IS NULL AND EXISTS (SELECT %s)
       ORDER BY r.budget_line_id LIMIT ?
      """
          .formatted(NEXT);

  private static final String CLAIM =
      """
      SELECT person_id, council FROM proposed_reclaim
       WHERE budget_line_id = ? AND state IN ('dropped', 'taken') AND kept_pence IS NULL
         FOR UPDATE SKIP LOCKED
      """;

  private static final String CHOOSE =
      """
      SELECT next.id, next.financial_year
        FROM budget_line l CROSS JOIN LATERAL (
          SELECT n.id, n.financial_year %s
           ORDER BY (n.holding_route = l.holding_route) DESC, n.starts_on DESC, n.id LIMIT 1 FOR SHARE) next
       WHERE l.id = ?
      """
          .formatted(NEXT);

  private final Database database;
  private final BudgetMoves moves;
  private final BudgetEvents events;
  private final RaiseTask raiseTask;
  private final TellPerson tellPerson;

  KeepLeftOver(
      Database database,
      BudgetMoves moves,
      BudgetEvents events,
      RaiseTask raiseTask,
      TellPerson tellPerson) {
    this.database = database;
    this.moves = moves;
    this.events = events;
    this.raiseTask = raiseTask;
    this.tellPerson = tellPerson;
  }

  private record Next(UUID id, String year) {}

  /** Budgets whose rest can go on now, at most so many. */
  List<UUID> due(LocalDate today, int most) {
    return database.query(DUE, row -> row.getObject(1, UUID.class), today, most);
  }

  /** Lets it go on, or asks for a budget that it can go into; in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keepOrAsk(Act act, PersonRef person, UUID budget) {
    if (keep(act, budget)) {
      return;
    }
    raiseTask.raise(
        act,
        person,
        new RaiseTask.Task(
            TASK,
            null,
            budget,
            false,
            RaiseTask.workingDaysAfter(act.day(), OPENED_IN_WORKING_DAYS),
            "The person keeps what was left over and has no budget it can go into. Open their next one: the money then goes there by itself."));
  }

  /** Says whether it was this transaction that let it go on, or found nothing left. */
  @Transactional
  boolean keep(Act act, UUID budget) {
    Optional<PersonRef> claimed =
        database.one(
            CLAIM,
            row -> new PersonRef(row.getObject("person_id", UUID.class), row.getString("council")),
            budget);
    if (claimed.isEmpty()) {
      return false;
    }
    Optional<Next> next = next(act, budget);
    moves.hold(Stream.concat(Stream.of(budget), next.stream().map(Next::id)).toList());
    long left = moves.balance(budget, AccountKind.AVAILABLE);
    if (left > 0 && next.isEmpty()) {
      return false;
    }
    if (left > 0) {
      goOn(act, claimed.get(), budget, next.get(), left);
    }
    database.update(
        "UPDATE proposed_reclaim SET kept_pence = ?, kept_into = ? WHERE budget_line_id = ?",
        left,
        left > 0 ? next.get().id() : null,
        budget);
    raiseTask.settle(act, claimed.get(), TASK, budget, "It went on into their budget.");
    return true;
  }

  private Optional<Next> next(Act act, UUID budget) {
    return database.one(
        CHOOSE,
        row -> new Next(row.getObject("id", UUID.class), row.getString("financial_year")),
        act.day(),
        budget);
  }

  private void goOn(Act act, PersonRef person, UUID budget, Next next, long pence) {
    UUID cause =
        UUID.nameUUIDFromBytes(("left-over-kept:" + budget).getBytes(StandardCharsets.UTF_8));
    moves.post(
        act,
        "carried_over",
        cause,
        person,
        List.of(
            Transfer.of(budget, AccountKind.AVAILABLE, AccountKind.SOURCE, pence),
            Transfer.of(next.id(), AccountKind.SOURCE, AccountKind.AVAILABLE, pence)));
    events.record(
        act,
        "budget.left-over",
        new BudgetEvents.Happened(cause, next.id(), person, "carried_over", pence, null));
    tellPerson.tell(
        person.id(),
        "left_over_keep",
        null,
        "%s that was left over is in your budget of %s now. You can spend it like the rest of it."
            .formatted(Sum.of(pence), next.year()),
        act.when());
  }
}
