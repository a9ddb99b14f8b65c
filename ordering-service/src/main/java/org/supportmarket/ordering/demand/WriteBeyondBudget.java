package org.supportmarket.ordering.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.demand.BeyondBudget.Wanted;

/** Keeps what was too dear, as long as it can still be counted. */
@ApplicationScoped
class WriteBeyondBudget {
  private static final int KEPT_DAYS = 400;

  /** Copies of the service that write the same wait for each other in one order. */
  private static final Comparator<Wanted> ORDER =
      Comparator.comparing(Wanted::day)
          .thenComparing(Wanted::person)
          .thenComparing(Wanted::category);

  private final Database database;

  WriteBeyondBudget(Database database) {
    this.database = database;
  }

  @Transactional
  void all(List<Wanted> wanted) {
    List<Wanted> ordered = wanted.stream().sorted(ORDER).toList();
    database.update(
        """
        INSERT INTO beyond_budget (day, person_id, category) SELECT * FROM unnest(?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        ordered.stream().map(Wanted::day).toArray(LocalDate[]::new),
        ordered.stream().map(Wanted::person).toArray(UUID[]::new),
        ordered.stream().map(Wanted::category).toArray(String[]::new));
    database.update(
        "DELETE FROM beyond_budget WHERE day < ?", ordered.getLast().day().minusDays(KEPT_DAYS));
  }
}
