package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Takes back what was asked of one budget: at most what is still available in it. The rest is the
 * person's.
 */
@ApplicationScoped
class TakeLeftOver {
  /** Whoever turns the state takes the money, so that two copies never both do. */
  private static final String CLAIM =
      """
      UPDATE proposed_reclaim r
         SET state = 'taken',
             taken_pence = least(r.decided_pence, (
               SELECT b.balance FROM account a JOIN account_balance b ON b.account_id = a.id
                WHERE a.budget_line_id = r.budget_line_id AND a.kind = 'AVAILABLE'))
       WHERE r.budget_line_id = ? AND r.state = 'agreed' AND r.takes_on <= ?
      RETURNING r.person_id, r.council, r.taken_pence
      """;

  private static final String DUE =
      "SELECT budget_line_id FROM proposed_reclaim WHERE state = 'agreed' AND takes_on <= ?"
          + " ORDER BY takes_on LIMIT ?";

  private final Database database;
  private final BudgetMoves moves;
  private final BudgetEvents events;
  private final KeepLeftOver keepLeftOver;

  TakeLeftOver(
      Database database, BudgetMoves moves, BudgetEvents events, KeepLeftOver keepLeftOver) {
    this.database = database;
    this.moves = moves;
    this.events = events;
    this.keepLeftOver = keepLeftOver;
  }

  private record Taken(PersonRef person, long pence) {}

  /** Budgets whose notice is over on this day, at most so many. */
  List<UUID> due(LocalDate today, int most) {
    return database.query(DUE, row -> row.getObject(1, UUID.class), today, most);
  }

  /** Says whether it was this copy that did it. */
  @Transactional
  boolean take(Act act, UUID budget) {
    Optional<Taken> claimed =
        database.one(
            CLAIM,
            row ->
                new Taken(
                    new PersonRef(row.getObject("person_id", UUID.class), row.getString("council")),
                    row.getLong("taken_pence")),
            budget,
            act.day());
    claimed.ifPresent(taken -> post(act, budget, taken));
    return claimed.isPresent();
  }

  private void post(Act act, UUID budget, Taken taken) {
    UUID cause = UUID.nameUUIDFromBytes(("left-over:" + budget).getBytes(StandardCharsets.UTF_8));
    if (taken.pence() > 0) {
      moves.post(
          act,
          "left_over_taken",
          cause,
          taken.person(),
          List.of(Transfer.of(budget, AccountKind.AVAILABLE, AccountKind.RECLAIM, taken.pence())));
    }
    events.record(
        act,
        "budget.left-over",
        new BudgetEvents.Happened(
            cause, budget, taken.person(), "left_over_taken", taken.pence(), null));
    keepLeftOver.keepOrAsk(act, taken.person(), budget);
  }
}
