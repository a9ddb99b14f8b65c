package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.ordering.facts.FactsFeed;

/** Whether the facts say what the ledger says, by council, month and funding stream. */
@ApplicationScoped
class LedgerAgainstFacts {
  /**
   * Ordering takes money out of AVAILABLE and refusing puts it back; what was delivered is in
   * DELIVERED or paid from there. The events that were not read yet are few and the feed still has
   * them, while it may have forgotten those before: so the few are left out on both sides.
   */
  private static final String APART =
      """
      WITH later AS MATERIALIZED (
        SELECT event_id FROM outbox WHERE (generation, xid, id) > (?, ?::text::xid8, ?)
      ), booked AS (
        SELECT g.council, date_trunc('month', g.effective_date)::date AS month, b.funding_stream,
               -sum(p.amount_pence) FILTER (WHERE a.kind = 'AVAILABLE') AS planned,
               sum(p.amount_pence) FILTER (WHERE a.kind = 'RESERVED') AS reserved,
               sum(p.amount_pence) FILTER (WHERE a.kind = 'COMMITTED') AS committed,
               sum(p.amount_pence) FILTER (WHERE a.kind IN ('DELIVERED', 'PAID')) AS delivered,
               sum(p.amount_pence) FILTER (WHERE a.kind = 'PAID') AS paid,
               sum(p.amount_pence) FILTER (WHERE a.kind = 'AVAILABLE' AND p.amount_pence > 0) AS cancelled
          FROM posting_group g
          JOIN posting p ON p.group_id = g.id
          JOIN account a ON a.id = p.account_id
          JOIN budget_line b ON b.id = a.budget_line_id
         WHERE g.order_id IS NOT NULL AND g.effective_date >= ? AND NOT EXISTS (SELECT FROM later WHERE later.event_id = g.cause)
         GROUP BY 1, 2, 3
      ), kept AS (
        SELECT f.council, date_trunc('month', f.day)::date AS month, f.funding_stream,
               sum(f.planned_pence) AS planned, sum(f.reserved_pence) AS reserved, sum(f.committed_pence) AS committed,
               sum(f.delivered_pence) AS delivered, sum(f.paid_pence) AS paid, sum(f.cancelled_pence) AS cancelled
          FROM purchase_fact f
         WHERE f.day >= ? AND NOT EXISTS (SELECT FROM later WHERE later.event_id = f.event_id)
         GROUP BY 1, 2, 3
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
              Cursor place = consumer.position(FactsFeed.CONSUMER);
              return database.query(
                  APART,
                  LedgerAgainstFacts::found,
                  place.generation(),
                  Long.toString(place.xid()),
                  place.id(),
                  since,
                  since);
            })
        .forEach(found -> apart.put(found.month(), found.apart()));
    return apart;
  }

  private static Found found(ResultSet row) throws SQLException {
    YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
    return new Found(new CouncilMonth(row.getString("council"), month), row.getLong("apart"));
  }
}
