package org.supportmarket.ordering.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;

/** The balances of accounts, changed only together with the postings that explain them. */
@ApplicationScoped
class Balances {
  /**
   * The beginning of every posting statement: its CTE {@code changed} holds the accounts that were
   * changed. Rows are locked in ascending account id first, so that two groups never wait for each
   * other in a circle. The condition is judged on the row as the last committed change left it;
   * there is no reading before writing. Accounts that hold too little are missing in {@code
   * changed}, and nothing may be posted then. The arrays stand in selects of their own so that the
   * planner does not look into them: it would plan each order anew, which takes as long as posting.
   * LIMIT and ANY keep that one plan to the indexes, also when it is made while tables are small.
   */
  static final String CHANGE =
      """
      WITH change AS MATERIALIZED (
        SELECT a.id, c.delta
          FROM unnest((SELECT ?::uuid[]), (SELECT ?::text[]), (SELECT ?::bigint[])) AS c(budget_line_id, kind, delta)
         CROSS JOIN LATERAL (
           SELECT id FROM account WHERE budget_line_id = c.budget_line_id AND kind = c.kind LIMIT 1) a),
      locked AS MATERIALIZED (
        SELECT b.account_id, change.delta
          FROM account_balance b JOIN change ON change.id = b.account_id
         WHERE b.account_id = ANY (ARRAY(SELECT id FROM change))
         ORDER BY b.account_id FOR NO KEY UPDATE OF b),
      changed AS (
        UPDATE account_balance b SET balance = b.balance + locked.delta
          FROM locked
         WHERE b.account_id = locked.account_id
           AND CASE WHEN b.source THEN b.balance + locked.delta <= 0 ELSE b.balance + locked.delta >= 0 END
        RETURNING b.account_id),
      """;

  private static final String SHORT =
      """
      SELECT c.budget_line_id, c.kind, b.balance, -c.delta AS needed
        FROM unnest(?::uuid[], ?::text[], ?::bigint[]) AS c(budget_line_id, kind, delta)
        JOIN account a ON a.budget_line_id = c.budget_line_id AND a.kind = c.kind
        JOIN account_balance b ON b.account_id = a.id
       WHERE c.delta < 0 AND NOT b.source
       ORDER BY b.balance + c.delta
       LIMIT 1
      """;

  /** Also RESERVED, where the money goes next: so all is locked in the order of the ids at once. */
  private static final String LOCK_AVAILABLE =
      """
      SELECT a.budget_line_id, a.kind, b.balance
        FROM account a JOIN account_balance b ON b.account_id = a.id
       WHERE a.budget_line_id = ANY (?) AND a.kind IN ('AVAILABLE', 'RESERVED', 'COMMITTED')
       ORDER BY a.id FOR NO KEY UPDATE OF b
      """;

  private final Database database;

  Balances(Database database) {
    this.database = database;
  }

  private record Account(UUID budgetLine, AccountKind kind) implements Comparable<Account> {
    @Override
    public int compareTo(Account other) {
      int byLine = budgetLine.compareTo(other.budgetLine);
      return byLine != 0 ? byLine : kind.compareTo(other.kind);
    }
  }

  /** What is AVAILABLE in each, locked. */
  Map<UUID, Long> lockAvailable(Collection<UUID> budgetLines) {
    record Held(UUID budgetLine, String kind, long balance) {}
    return database
        .query(
            LOCK_AVAILABLE,
            row -> new Held(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)),
            (Object) budgetLines.toArray(UUID[]::new))
        .stream()
        .filter(held -> held.kind().equals(AccountKind.AVAILABLE.name()))
        .collect(Collectors.toMap(Held::budgetLine, Held::balance));
  }

  /**
   * By how much a group changes each account it touches.
   *
   * @param number how many accounts there are
   */
  record Change(UUID[] budgetLines, String[] kinds, Long[] pence, int number) {}

  /** What {@link #CHANGE} takes. */
  static Change of(List<Transfer> transfers) {
    Map<Account, Long> deltas = new TreeMap<>();
    for (Transfer t : transfers) {
      deltas.merge(new Account(t.budgetLine(), t.from()), -t.pence(), Math::addExact);
      deltas.merge(new Account(t.budgetLine(), t.to()), t.pence(), Math::addExact);
    }
    deltas.values().removeIf(delta -> delta == 0);
    return new Change(
        deltas.keySet().stream().map(Account::budgetLine).toArray(UUID[]::new),
        deltas.keySet().stream().map(account -> account.kind().name()).toArray(String[]::new),
        deltas.values().toArray(Long[]::new),
        deltas.size());
  }

  /** What is short, after nothing could be posted. */
  InsufficientFunds tooLittleFor(Change change) {
    return database
        .one(
            SHORT,
            row ->
                new InsufficientFunds(
                    row.getObject("budget_line_id", UUID.class),
                    AccountKind.valueOf(row.getString("kind")),
                    row.getLong("balance"),
                    row.getLong("needed")),
            change.budgetLines(),
            change.kinds(),
            change.pence())
        .orElseThrow(() -> new IllegalStateException("A budget without accounts"));
  }
}
