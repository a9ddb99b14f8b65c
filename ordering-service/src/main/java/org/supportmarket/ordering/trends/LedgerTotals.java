package org.supportmarket.ordering.trends;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Cursor;

/** What the ledger says was ordered and delivered, by council, up to a place in our feed. */
@ApplicationScoped
class LedgerTotals {
  /**
   * Ordering takes money out of AVAILABLE and refusing puts it back; what was delivered is in
   * DELIVERED or paid from there. The events after the place are few and the feed still has them,
   * while it may have forgotten those before: so the few are left out.
   */
  private static final String UP_TO =
      """
      WITH later AS (
        SELECT event_id FROM outbox WHERE (generation, xid, id) > (?, ?::text::xid8, ?)
      )
      SELECT g.council,
             coalesce(-sum(p.amount_pence) FILTER (WHERE a.kind = 'AVAILABLE'), 0)::bigint,
             coalesce(sum(p.amount_pence) FILTER (WHERE a.kind IN ('DELIVERED', 'PAID')), 0)::bigint
        FROM posting_group g
        JOIN posting p ON p.group_id = g.id
        JOIN account a ON a.id = p.account_id
       WHERE g.order_id IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM later WHERE later.event_id = g.cause)
       GROUP BY g.council
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Database database;

  LedgerTotals(Database database) {
    this.database = database;
  }

  /** Only reads, so it holds no feed back and may take longer than the transactions of people. */
  Map<String, TrendsView.Sums> upTo(Cursor place) {
    return QuarkusTransaction.requiringNew()
        .timeout((int) PATIENCE.toSeconds())
        .call(
            () -> {
              database.query(
                  "SELECT set_config('transaction_timeout', ?, true)",
                  row -> row.getString(1),
                  PATIENCE.toSeconds() + "s");
              return read(place);
            });
  }

  private Map<String, TrendsView.Sums> read(Cursor place) {
    Map<String, TrendsView.Sums> totals = new HashMap<>();
    database
        .query(
            UP_TO,
            row -> Map.entry(row.getString(1), new TrendsView.Sums(row.getLong(2), row.getLong(3))),
            place.generation(),
            Long.toString(place.xid()),
            place.id())
        .forEach(entry -> totals.put(entry.getKey(), entry.getValue()));
    return totals;
  }
}
