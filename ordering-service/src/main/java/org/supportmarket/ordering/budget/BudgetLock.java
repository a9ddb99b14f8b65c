package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Lets one change of a budget happen at a time, each on what its author had seen. */
@ApplicationScoped
class BudgetLock {
  private static final String RAISE =
      """
      UPDATE budget_line SET version = version + 1, closed_on = coalesce(?, closed_on)
       WHERE id = ? AND person_id = ? AND version = ? AND closed_on IS NULL
      RETURNING starts_on, ends_on, version
      """;

  private final Database database;

  BudgetLock(Database database) {
    this.database = database;
  }

  /** The budget as it now is this transaction's to change. */
  record Held(LocalDate startsOn, LocalDate endsOn, int version) {}

  /**
   * Takes it, and closes it if a day is given. Refuses with budget_unknown, budget_closed, or with
   * budget_changed if somebody changed it since this version was shown.
   */
  Held take(PersonRef person, UUID budget, int version, LocalDate closedOn) {
    return database
        .one(
            RAISE,
            row ->
                new Held(
                    row.getObject("starts_on", LocalDate.class),
                    row.getObject("ends_on", LocalDate.class),
                    row.getInt("version")),
            closedOn,
            budget,
            person.id(),
            version)
        .orElseThrow(() -> refusal(person, budget));
  }

  private Refusal refusal(PersonRef person, UUID budget) {
    return database
        .one(
            "SELECT closed_on IS NOT NULL FROM budget_line WHERE id = ? AND person_id = ?",
            row -> row.getBoolean(1),
            budget,
            person.id())
        .map(closed -> closed ? closed() : changed())
        .orElseGet(BudgetCases::unknown);
  }

  static Refusal closed() {
    return Refusal.of(OrderingProblem.BUDGET_CLOSED, "This budget is closed.");
  }

  private static Refusal changed() {
    return Refusal.of(
        OrderingProblem.BUDGET_CHANGED,
        "Somebody else changed this budget while you were at it. Look at it again, then decide.");
  }
}
