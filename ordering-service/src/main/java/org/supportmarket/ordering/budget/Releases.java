package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.supportmarket.kernel.database.Database;

/** The rows of release schedules. */
@ApplicationScoped
public class Releases {
  /**
   * The claim: rows another copy is at are passed over, and whoever comes after finds them done.
   */
  private static final String CLAIM_DUE =
      """
      WITH due AS MATERIALIZED (
        SELECT budget_line_id, number FROM release
         WHERE state = 'planned' AND due_on <= ?
         ORDER BY due_on, budget_line_id, number LIMIT ? FOR UPDATE SKIP LOCKED)
      UPDATE release r SET state = 'posted', posted_on = ?
        FROM due, budget_line l
       WHERE r.budget_line_id = due.budget_line_id AND r.number = due.number AND r.state = 'planned'
         AND l.id = r.budget_line_id
      RETURNING r.budget_line_id, r.number, r.pence, l.person_id, l.council
      """;

  private static final String MAKE_OUT =
      """
      INSERT INTO release (budget_line_id, number, due_on, period_from, period_to, pence, bridging_pence)
      SELECT ?, p.* FROM unnest(?::int[], ?::date[], ?::date[], ?::date[], ?::bigint[], ?::bigint[]) AS p
      """;

  private final Database database;

  Releases(Database database) {
    this.database = database;
  }

  /** One that this transaction has to post. */
  record Claimed(UUID budget, int number, long pence, UUID person, String council) {
    /** The same for the same release, so that the ledger takes it once. */
    UUID cause() {
      return Releases.cause(budget, number);
    }
  }

  static UUID cause(UUID budget, int number) {
    return UUID.nameUUIDFromBytes(
        ("release:" + budget + ":" + number).getBytes(StandardCharsets.UTF_8));
  }

  /** Makes out a schedule; the numbers must be new to the budget. */
  void makeOut(UUID budget, List<PlannedRelease> releases) {
    if (releases.isEmpty()) {
      return;
    }
    database.update(
        MAKE_OUT,
        budget,
        column(releases, PlannedRelease::number, Integer[]::new),
        column(releases, PlannedRelease::dueOn, LocalDate[]::new),
        column(releases, PlannedRelease::from, LocalDate[]::new),
        column(releases, PlannedRelease::to, LocalDate[]::new),
        column(releases, PlannedRelease::pence, Long[]::new),
        column(releases, PlannedRelease::bridgingPence, Long[]::new));
  }

  /** Takes at most so many of those due by this day. */
  List<Claimed> claimDue(LocalDate day, int most) {
    return database.query(
        CLAIM_DUE,
        row ->
            new Claimed(
                row.getObject("budget_line_id", UUID.class),
                row.getInt("number"),
                row.getLong("pence"),
                row.getObject("person_id", UUID.class),
                row.getString("council")),
        day,
        most,
        day);
  }

  private static <T> T[] column(
      List<PlannedRelease> releases, Function<PlannedRelease, T> property, IntFunction<T[]> array) {
    return releases.stream().map(property).toArray(array);
  }
}
