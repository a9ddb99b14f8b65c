package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.ordering.facts.FactsFeed;

/** Whether the facts say what the ledger says, by council, month and funding stream. */
@ApplicationScoped
class LedgerAgainstFacts {
  /**
   * The events that were not read yet are few and the feed still has them, while it may have
   * forgotten those before: so the few are left out on both sides.
   */
  private static final String LATER =
      "SELECT event_id FROM outbox WHERE (generation, xid, id) > (?, ?::text::xid8, ?)";

  /**
   * Ordering takes money out of AVAILABLE and refusing puts it back; what was delivered is in
   * DELIVERED or paid from there. Days are added up before months are made of them: of millions of
   * postings that is half the work.
   */
  private static final String APART =
      """
      WITH day_booked AS (
        SELECT g.council, g.effective_date AS day, b.funding_stream, a.kind, sum(p.amount_pence) AS pence,
               sum(p.amount_pence) FILTER (WHERE p.amount_pence > 0) AS back
          FROM posting_group g
          JOIN posting p ON p.group_id = g.id
          JOIN account a ON a.id = p.account_id
          JOIN budget_line b ON b.id = a.budget_line_id
         WHERE g.order_id IS NOT NULL AND g.effective_date >= ? AND g.cause <> ALL (?)
         GROUP BY 1, 2, 3, 4
      ), booked AS (
        SELECT council, date_trunc('month', day)::date AS month, funding_stream,
               -sum(pence) FILTER (WHERE kind = 'AVAILABLE') AS planned,
               sum(pence) FILTER (WHERE kind = 'RESERVED') AS reserved,
               sum(pence) FILTER (WHERE kind = 'COMMITTED') AS committed,
               sum(pence) FILTER (WHERE kind IN ('DELIVERED', 'PAID')) AS delivered,
               sum(pence) FILTER (WHERE kind = 'PAID') AS paid,
               sum(back) FILTER (WHERE kind = 'AVAILABLE') AS cancelled
          FROM day_booked GROUP BY 1, 2, 3
      ), day_kept AS (
        SELECT f.council, f.day, f.funding_stream,
               sum(f.planned_pence) AS planned, sum(f.reserved_pence) AS reserved, sum(f.committed_pence) AS committed,
               sum(f.delivered_pence) AS delivered, sum(f.paid_pence) AS paid, sum(f.cancelled_pence) AS cancelled
          FROM purchase_fact f
         WHERE f.day >= ? AND f.event_id <> ALL (?)
         GROUP BY 1, 2, 3
      ), kept AS (
        SELECT council, date_trunc('month', day)::date AS month, funding_stream,
               sum(planned) AS planned, sum(reserved) AS reserved, sum(committed) AS committed,
               sum(delivered) AS delivered, sum(paid) AS paid, sum(cancelled) AS cancelled
          FROM day_kept GROUP BY 1, 2, 3
      )
      SELECT council, month,
             sum(abs(coalesce(b.planned, 0) - coalesce(k.planned, 0))
               + abs(coalesce(b.reserved, 0) - coalesce(k.reserved, 0))
               + abs(coalesce(b.committed, 0) - coalesce(k.committed, 0))
               + abs(coalesce(b.delivered, 0) - coalesce(k.delivered, 0))
               + abs(coalesce(b.paid, 0) - coalesce(k.paid, 0))
               + abs(coalesce(b.cancelled, 0) - coalesce(k.cancelled, 0)))::bigint AS apart
        FROM booked b FULL JOIN kept k USING (council, month, funding_stream)
       GROUP BY council, month
      """;

  /**
   * Groups of millions of postings fit into it and need not go by way of the disk. One process for
   * it: other parts of a proof, and people, use the machine meanwhile.
   */
  private static final String ROOM =
      """
      SELECT set_config('work_mem', '256MB', true), set_config('max_parallel_workers_per_gather', '0', true)
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Database database;
  private final FeedConsumer consumer;

  LedgerAgainstFacts(Database database, FeedConsumer consumer) {
    this.database = database;
    this.consumer = consumer;
  }

  private record Found(CouncilMonth month, long apart) {}

  /**
   * By how many pence they differ, of every month there is anything of. All of it is of one moment,
   * and the consumer's place is saved with the facts: orders going on meanwhile do not disturb it.
   *
   * @param since the first day of the first month that is looked at
   */
  Map<CouncilMonth, Long> apart(LocalDate since) {
    Map<CouncilMonth, Long> apart = new TreeMap<>();
    database
        .snapshot(
            PATIENCE,
            () -> {
              database.query(ROOM, row -> row.getString(1));
              Cursor place = consumer.position(FactsFeed.CONSUMER);
              UUID[] later =
                  database
                      .query(
                          LATER,
                          row -> row.getObject(1, UUID.class),
                          place.generation(),
                          Long.toString(place.xid()),
                          place.id())
                      .toArray(UUID[]::new);
              return database.query(APART, LedgerAgainstFacts::found, since, later, since, later);
            })
        .forEach(found -> apart.put(found.month(), found.apart()));
    return apart;
  }

  private static Found found(ResultSet row) throws SQLException {
    YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
    return new Found(new CouncilMonth(row.getString("council"), month), row.getLong("apart"));
  }
}
