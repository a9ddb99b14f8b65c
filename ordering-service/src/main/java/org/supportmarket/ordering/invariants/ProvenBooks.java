package org.supportmarket.ordering.invariants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.supportmarket.kernel.database.Database;

/** The mark up to which the books are proven, and the sums of the accounts up to there. */
@ApplicationScoped
class ProvenBooks {
  private static final String MARK =
      """
      SELECT p.generation, p.xid::text::bigint AS xid, p.proven_at
        FROM ledger_proof p JOIN feed_generation g ON g.generation = p.generation
      """;
  private static final String HORIZON =
      "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint, generation FROM feed_generation";
  private static final String ALONE =
      "SELECT pg_try_advisory_xact_lock(hashtextextended('ledger_proof', 0))";
  private static final String REMEMBER =
      """
      INSERT INTO ledger_proven AS known (account_id, pence)
      SELECT account_id, sum(pence)
        FROM (SELECT account_id, balance AS pence FROM account_balance
              UNION ALL
              SELECT p.account_id, -p.amount_pence
                FROM posting_group g JOIN posting p ON p.group_id = g.id WHERE g.xid >= ?::text::xid8) parts
       GROUP BY account_id
      ON CONFLICT (account_id) DO UPDATE SET pence = excluded.pence WHERE known.pence <> excluded.pence
      """;

  private final Database database;

  ProvenBooks(Database database) {
    this.database = database;
  }

  /** The mark, unless there is none or it counts another cluster's transactions. */
  Optional<ProvenMark> mark() {
    return database.one(
        MARK,
        row ->
            new ProvenMark(
                row.getInt("generation"),
                row.getLong("xid"),
                row.getTimestamp("proven_at").toInstant()));
  }

  /** Everything of transactions below is written, and no more of it will come. */
  ProvenMark horizon(Instant now) {
    return database
        .one(HORIZON, row -> new ProvenMark(row.getInt(2), row.getLong(1), now))
        .orElseThrow();
  }

  /**
   * Remembers all of the books up to the horizon as proven. The balances were just found to be the
   * sums of all postings, so only the few since the horizon are taken off; should a balance have
   * changed by itself in between, the next proof finds that what was proven is no longer so. If
   * another copy of us is at it, nothing is done.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void remember(ProvenMark horizon) {
    boolean alone = database.one(ALONE, row -> row.getBoolean(1)).orElseThrow();
    if (!alone) {
      return;
    }
    database.update(REMEMBER, text(horizon));
    database.update("DELETE FROM ledger_proof");
    database.update(
        "INSERT INTO ledger_proof (generation, xid, proven_at) VALUES (?, ?::text::xid8, ?)",
        horizon.generation(),
        text(horizon),
        horizon.provenAt());
  }

  private static String text(ProvenMark mark) {
    return Long.toUnsignedString(mark.xid());
  }
}
