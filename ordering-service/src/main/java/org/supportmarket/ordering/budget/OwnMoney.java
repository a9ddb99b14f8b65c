package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.InsufficientFunds;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * A pot of the person's own money, which they promise to put in and may take out again as far as
 * nothing is bought with it. A year's end does not touch it.
 */
@ApplicationScoped
public class OwnMoney {
  private static final String OF_TODAY =
      """
      SELECT id FROM budget_line
       WHERE person_id = ? AND funding_stream = 'own_money' AND ? BETWEEN starts_on AND ends_on AND closed_on IS NULL
       ORDER BY starts_on, id LIMIT 1 FOR SHARE
      """;

  private final Idempotency idempotency;
  private final OpenBudget openBudget;
  private final BudgetMoves moves;
  private final BudgetEvents events;
  private final Database database;

  OwnMoney(
      Idempotency idempotency,
      OpenBudget openBudget,
      BudgetMoves moves,
      BudgetEvents events,
      Database database) {
    this.idempotency = idempotency;
    this.openBudget = openBudget;
    this.moves = moves;
    this.events = events;
    this.database = database;
  }

  /** Adds to it; the first time opens it, until the end of the financial year. */
  @Transactional
  public BudgetDone add(Act act, String key, PersonRef person, long pence) {
    return move(act, key, person, pence, true);
  }

  /** Takes back; refuses with insufficient_funds (available_pence, short_pence). */
  @Transactional
  public BudgetDone takeBack(Act act, String key, PersonRef person, long pence) {
    return move(act, key, person, pence, false);
  }

  private BudgetDone move(Act act, String key, PersonRef person, long pence, boolean in) {
    BudgetAsks.checkSum(pence);
    String kind = in ? "own_money_added" : "own_money_taken_back";
    return idempotency.once(
        new Idempotency.Request<>(act.actor(), key, BudgetDone.class, kind, person.id(), pence),
        () -> {
          UUID pot = potOf(act, person);
          UUID event = UUID.randomUUID();
          post(act, kind, event, person, transfer(pot, pence, in));
          events.record(
              act,
              "budget.own-money",
              new BudgetEvents.Happened(event, pot, person, kind, pence, null));
          return new Effect<>(event, new BudgetDone(pot, event, pence));
        });
  }

  private void post(Act act, String kind, UUID event, PersonRef person, Transfer transfer) {
    try {
      moves.post(act, kind, event, person, List.of(transfer));
    } catch (InsufficientFunds e) {
      throw Refusal.of(
          OrderingProblem.INSUFFICIENT_FUNDS,
          "You can take back %s: the rest is promised or spent."
              .formatted(Sum.of(e.availablePence())),
          Map.of("available_pence", e.availablePence(), "short_pence", e.shortPence()));
    }
  }

  private static Transfer transfer(UUID pot, long pence, boolean in) {
    return in
        ? Transfer.of(pot, AccountKind.SOURCE, AccountKind.AVAILABLE, pence)
        : Transfer.of(pot, AccountKind.AVAILABLE, AccountKind.SOURCE, pence);
  }

  private UUID potOf(Act act, PersonRef person) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "budgets:" + person.id());
    LocalDate today = act.day();
    return database
        .one(OF_TODAY, row -> row.getObject("id", UUID.class), person.id(), today)
        .orElseGet(() -> opened(act, person, today));
  }

  private UUID opened(Act act, PersonRef person, LocalDate today) {
    FinancialYear year = FinancialYear.of(today);
    UUID pot =
        UUID.nameUUIDFromBytes(
            ("own-money:" + person.id() + ":" + year.label()).getBytes(StandardCharsets.UTF_8));
    openBudget.open(
        act,
        new OpenBudget.Terms(
            pot,
            person,
            "own_money",
            "direct_payment",
            year.label(),
            year.firstDay(),
            year.lastDay(),
            0,
            0));
    return pot;
  }
}
