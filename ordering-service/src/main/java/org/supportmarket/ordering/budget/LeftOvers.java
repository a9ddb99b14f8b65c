package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonRef;

/** What is left of budgets that are over, for the council to decide on. */
@ApplicationScoped
class LeftOvers {
  /** After so long no next budget is waited for. */
  private static final int WAITS_DAYS = 30;

  /** Older ones were settled before there was this job. */
  private static final int OLDEST_DAYS = 120;

  private static final String ENDED =
      """
      SELECT l.id, l.person_id, l.council, l.ends_on, l.funding_stream, next.id AS next_id,
             coalesce(t.carry_over_percent, 0) AS percent, coalesce(t.carry_over_of, 'week') AS share_of
        FROM budget_line l
        LEFT JOIN budget_terms t ON t.budget_line_id = l.id
        LEFT JOIN LATERAL (
          SELECT n.id FROM budget_line n
           WHERE n.person_id = l.person_id AND n.council = l.council AND n.funding_stream = l.funding_stream
             AND n.holding_route = l.holding_route AND n.closed_on IS NULL
             AND n.starts_on BETWEEN l.ends_on + 1 AND l.ends_on + ?
           ORDER BY n.starts_on LIMIT 1) next ON true
       WHERE l.ends_on < ? AND l.ends_on >= ? AND l.closed_on IS NULL
         AND (next.id IS NOT NULL OR l.ends_on < ?)
         AND NOT EXISTS (SELECT FROM proposed_reclaim r WHERE r.budget_line_id = l.id)
         AND NOT EXISTS (SELECT FROM release x
                          WHERE x.budget_line_id = l.id AND x.state = 'planned' AND x.due_on <= l.ends_on)
       ORDER BY l.ends_on, l.id LIMIT ?
      """;

  private static final String LAST_RELEASE =
      """
      SELECT pence - bridging_pence AS pence, period_to - period_from + 1 AS days
        FROM release WHERE budget_line_id = ? AND state = 'posted' ORDER BY period_to DESC, number DESC LIMIT 1
      """;

  private final Database database;

  LeftOvers(Database database) {
    this.database = database;
  }

  /**
   * A budget whose days are over.
   *
   * @param next the one of the next year, or null
   */
  record Ended(
      UUID budget, PersonRef person, UUID next, boolean ownMoney, int percent, String shareOf) {}

  /** Those over on this day, at most so many. */
  List<Ended> ended(LocalDate today, int most) {
    return database.query(
        ENDED,
        row ->
            new Ended(
                row.getObject("id", UUID.class),
                new PersonRef(row.getObject("person_id", UUID.class), row.getString("council")),
                row.getObject("next_id", UUID.class),
                "own_money".equals(row.getString("funding_stream")),
                row.getInt("percent"),
                row.getString("share_of")),
        WAITS_DAYS,
        today,
        today.minusDays(OLDEST_DAYS),
        today.minusDays(WAITS_DAYS),
        most);
  }

  /** Whether this transaction is the one to settle it. */
  boolean claim(Act act, Ended ended) {
    return database.update(
            "INSERT INTO proposed_reclaim (budget_line_id, person_id, council, cause, carried_pence, pence,"
                + " proposed_on) VALUES (?, ?, ?, 'year_end', 0, 0, ?) ON CONFLICT DO NOTHING",
            ended.budget(),
            ended.person().id(),
            ended.person().council(),
            act.day())
        == 1;
  }

  /** How much may stay: all of one's own money, else the agreed share of what came last. */
  long mayStay(Ended ended) {
    if (ended.ownMoney()) {
      return Long.MAX_VALUE;
    }
    Optional<long[]> last =
        database.one(
            LAST_RELEASE,
            row -> new long[] {row.getLong("pence"), row.getLong("days")},
            ended.budget());
    return last.map(r -> CarryOver.mayStay(ended.percent(), ended.shareOf(), r[0], r[1]))
        .orElse(0L);
  }

  void settled(UUID budget, long carried, UUID into, long left) {
    database.update(
        "UPDATE proposed_reclaim SET carried_pence = ?, carried_into = ?, pence = ? WHERE budget_line_id = ?",
        carried,
        carried > 0 ? into : null,
        left,
        budget);
  }

  void proposeOnClosing(Act act, PersonRef person, UUID budget, long pence) {
    database.update(
        "INSERT INTO proposed_reclaim (budget_line_id, person_id, council, cause, carried_pence, pence,"
            + " proposed_on) VALUES (?, ?, ?, 'closed', 0, ?, ?) ON CONFLICT DO NOTHING",
        budget,
        person.id(),
        person.council(),
        pence,
        act.day());
  }
}
