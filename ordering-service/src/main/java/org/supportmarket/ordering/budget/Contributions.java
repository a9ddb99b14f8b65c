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
}
