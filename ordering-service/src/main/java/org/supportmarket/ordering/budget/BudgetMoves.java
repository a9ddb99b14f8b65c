package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Group;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;

/** Money of budgets on its way between the council and the person. */
@ApplicationScoped
class BudgetMoves {
  private static final String HOLD =
      """
      SELECT b.account_id FROM account a JOIN account_balance b ON b.account_id = a.id
       WHERE a.budget_line_id = ANY (?) ORDER BY b.account_id FOR NO KEY UPDATE OF b
      """;

  private final Ledger ledger;
  private final Database database;

  BudgetMoves(Ledger ledger, Database database) {
    this.ledger = ledger;
    this.database = database;
  }

  /** Posts these; nothing where there are none. */
  void post(Act act, String kind, UUID cause, PersonRef person, List<Transfer> transfers) {
    if (transfers.isEmpty()) {
      return;
    }
    ledger.post(
        new Group(
            kind,
            cause,
            null,
            person.id(),
            person.council(),
            null,
            act.actor(),
            act.actingFor(),
            act.day()),
        transfers);
  }

  /**
   * Holds all accounts of these budgets until the transaction ends, in the order in which the
   * ledger locks them. Whoever posts what it has read of several accounts asks for this first.
   */
  void hold(Collection<UUID> budgets) {
    database.query(HOLD, row -> row.getLong(1), (Object) budgets.toArray(UUID[]::new));
  }

  /** What an account of a budget holds now; may change at once unless its accounts are held. */
  long balance(UUID budget, AccountKind kind) {
    return database
        .one(
            "SELECT b.balance FROM account a JOIN account_balance b ON b.account_id = a.id"
                + " WHERE a.budget_line_id = ? AND a.kind = ?",
            row -> row.getLong(1),
            budget,
            kind)
        .orElseThrow(BudgetCases::unknown);
  }
}
