package org.supportmarket.ordering.invariants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.supportmarket.kernel.database.Database;

/** The mark up to which the books are proven, and the sums of the accounts up to there. */
@ApplicationScoped
class ProvenBooks {
  /** Few enough that the transaction that adds them up is short: it holds the feed back. */
  private static final int GROUPS_AT_ONCE = 50_000;

  private static final String MARK =
      """
      SELECT p.generation, p.xid::text::bigint AS xid, p.proven_at
        FROM ledger_proof p JOIN feed_generation g ON g.generation = p.generation
      """;
  private static final String HORIZON =
      "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint, generation FROM feed_generation";
  private static final String NEXT =
      """
      SELECT coalesce((SELECT xid FROM posting_group WHERE xid >= ?::text::xid8 AND xid < ?::text::xid8
                        ORDER BY xid OFFSET ? LIMIT 1), ?::text::xid8)::text::bigint
      """;
  private static final String ADD =
      """
      INSERT INTO ledger_proven AS known (account_id, pence)
      SELECT p.account_id, sum(p.amount_pence)
        FROM posting_group g JOIN posting p ON p.group_id = g.id
       WHERE g.xid >= ?::text::xid8 AND g.xid < ?::text::xid8
       GROUP BY p.account_id
      ON CONFLICT (account_id) DO UPDATE SET pence = known.pence + excluded.pence
      """;
  private static final String ALONE =
      "SELECT pg_try_advisory_xact_lock(hashtextextended('ledger_proof', 0))";
  private static final String ALL =
      """
      INSERT INTO ledger_proven (account_id, pence)
      SELECT account_id, sum(pence)
        FROM (SELECT account_id, balance AS pence FROM account_balance
              UNION ALL
              SELECT p.account_id, -p.amount_pence
                FROM posting_group g JOIN posting p ON p.group_id = g.id WHERE g.xid >= ?::text::xid8) parts
       GROUP BY account_id
      """;
  private static final String MOVE =
      "UPDATE ledger_proof SET xid = ?::text::xid8, proven_at = ? WHERE xid = ?::text::xid8";

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
   * Begins with all of the books up to the horizon. Their balances were just found to be the sums
   * of all postings, so only the few since the horizon are taken off; should a balance have changed
   * by itself in between, the next proof finds that what was proven is no longer so.
   *
   * @return how many accounts there are; 0 if another copy of us is at it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  int begin(ProvenMark horizon) {
    boolean alone = database.one(ALONE, row -> row.getBoolean(1)).orElseThrow();
    if (!alone) {
      return 0;
    }
    database.update("DELETE FROM ledger_proven");
    int accounts = database.update(ALL, text(horizon));
    database.update("DELETE FROM ledger_proof");
    database.update(
        "INSERT INTO ledger_proof (generation, xid, proven_at) VALUES (?, ?::text::xid8, ?)",
        horizon.generation(),
        text(horizon),
        horizon.provenAt());
    return accounts;
  }

  /** One step from the mark towards the horizon; false if another copy of us was faster. */
  @Transactional
  Optional<ProvenMark> step(ProvenMark from, ProvenMark horizon) {
    long to =
        database
            .one(
                NEXT,
                row -> row.getLong(1),
                text(from),
                text(horizon),
                GROUPS_AT_ONCE,
                text(horizon))
            .orElseThrow();
    // One transaction can have made more than that: it cannot be cut.
    long end = to == from.xid() ? to + 1 : to;
    ProvenMark reached = new ProvenMark(from.generation(), end, horizon.provenAt());
    if (database.update(MOVE, text(reached), reached.provenAt(), text(from)) == 0) {
      return Optional.empty();
    }
    database.update(ADD, text(from), text(reached));
    return Optional.of(reached);
  }

  private static String text(ProvenMark mark) {
    return Long.toUnsignedString(mark.xid());
  }
}
