package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** What people owe by their financial assessment; never in the way of what they buy. */
@ApplicationScoped
public class Contributions {
  private static final String MAKE_OUT =
      """
      INSERT INTO contribution (budget_line_id, number, due_on, pence)
      SELECT ?, c.* FROM unnest(?::int[], ?::date[], ?::bigint[]) AS c
      """;

  private final Database database;

  Contributions(Database database) {
    this.database = database;
  }

  /** Each is due on the day its part of the budget is released. */
  void makeOut(UUID budget, List<PlannedRelease> parts) {
    if (parts.isEmpty()) {
      return;
    }
    database.update(
        MAKE_OUT,
        budget,
        parts.stream().map(PlannedRelease::number).toArray(Integer[]::new),
        parts.stream().map(PlannedRelease::dueOn).toArray(LocalDate[]::new),
        parts.stream().map(PlannedRelease::pence).toArray(Long[]::new));
  }

  /** Those due after this day are no longer. */
  void stopAfter(UUID budget, LocalDate day) {
    database.update(
        "UPDATE contribution SET stopped = true WHERE budget_line_id = ? AND due_on > ?",
        budget,
        day);
  }

  /** All that is or will be due of it. */
  long running(UUID budget) {
    return database
        .one(
            "SELECT coalesce(sum(pence), 0) FROM contribution WHERE budget_line_id = ? AND NOT stopped",
            row -> row.getLong(1),
            budget)
        .orElseThrow();
  }

  /** The number the next part of it gets. */
  int nextNumber(UUID budget) {
    return database
        .one(
            "SELECT coalesce(max(number), 0) + 1 FROM contribution WHERE budget_line_id = ?",
            row -> row.getInt(1),
            budget)
        .orElseThrow();
  }
}
