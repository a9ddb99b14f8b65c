package org.supportmarket.ordering.invariants;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supportmarket.ordering.invariants.CountingCheck.Counted;

/**
 * What must hold in the books, in sets: each runs once over a table, whatever its size. Tables in
 * braces are looked through in part when only what is new is to be proven.
 */
final class LedgerChecks {
  private static final Counted UNCHANGED =
      new Counted(
          "proven_postings_unchanged", "accounts whose postings are not what was proven before");

  private static final CountingCheck ACCOUNTS =
      new CountingCheck(
          List.of(
              new Counted(
                  "postings_sum_to_zero", "pence by which all postings together differ from zero"),
              new Counted(
                  "balances_equal_postings",
                  "accounts whose balance is not the sum of their postings"),
              new Counted(
                  "no_negative_balance",
                  "accounts below zero that must not be, or sources above it")),
          """
          WITH booked AS MATERIALIZED {sums}
          SELECT (SELECT coalesce(sum(total), 0)::bigint FROM booked),
                 (SELECT count(*)
                    FROM account a
                    LEFT JOIN account_balance b ON b.account_id = a.id
                    LEFT JOIN booked p ON p.account_id = a.id
                   WHERE b.balance IS DISTINCT FROM coalesce(p.total, 0)),
                 (SELECT count(*) FROM account a JOIN account_balance b ON b.account_id = a.id
                   WHERE CASE WHEN a.kind = 'SOURCE' THEN b.balance > 0 ELSE b.balance < 0 END)
          """);

  private static final List<CountingCheck> OTHERS =
      List.of(
          CountingCheck.of(
              "groups_sum_to_zero",
              "posting groups that are empty, too long or do not sum to zero",
              // No posting is without its group, so what is left over are groups without any.
              """
              SELECT (SELECT count(*) FROM {posting_group} g) - count(*)
                   + count(*) FILTER (WHERE total <> 0 OR number NOT BETWEEN 2 AND 50)
                FROM (SELECT group_id, sum(amount_pence) AS total, count(*) AS number
                        FROM {posting} entry GROUP BY group_id) whole
              """),
          // Paying is a later step: until then whatever was delivered is still held as delivered.
          new CountingCheck(
              List.of(
                  held("reserved_equals_open_holds", "RESERVED"),
                  held("committed_equals_open_holds", "COMMITTED"),
                  held("delivered_equals_open_holds", "DELIVERED")),
              """
              SELECT count(*) FILTER (WHERE a.kind = 'RESERVED'), count(*) FILTER (WHERE a.kind = 'COMMITTED'),
                     count(*) FILTER (WHERE a.kind = 'DELIVERED')
                FROM account a
                JOIN account_balance b ON b.account_id = a.id
                JOIN {budget_line_ids} l ON l.budget_line_id = a.budget_line_id
                LEFT JOIN (SELECT budget_line_id, state, sum(pence) AS total
                             FROM (SELECT budget_line_id, state, pence FROM {hold_of_budgets} ordered
                                   UNION ALL
                                   SELECT budget_line_id, state, pence FROM elsewhere_funding) held
                            GROUP BY budget_line_id, state) h
                  ON h.budget_line_id = a.budget_line_id AND h.state = a.kind
               WHERE a.kind IN ('RESERVED', 'COMMITTED', 'DELIVERED') AND b.balance <> coalesce(h.total, 0)
              """),
          CountingCheck.of(
              "holds_equal_order_totals",
              "orders whose lines or times do not add up, and times that are not held as they are paid",
              // What must be equal is added up with opposite signs, in one go through each table.
              // Sorted rows are added up faster than rows looked for in a table of all groups.
              """
              SELECT (SELECT count(*)
                        FROM (SELECT order_id
                                FROM (SELECT id AS order_id, total_pence AS lines, total_pence AS times FROM {orders} o
                                      UNION ALL
                                      SELECT order_id, -total_pence, 0 FROM {order_line} line
                                      UNION ALL
                                      SELECT ol.order_id, 0, -oc.pence
                                        FROM {order_line} ol JOIN {occurrence} oc ON oc.order_line_id = ol.id
                                       ORDER BY 1) parts
                               GROUP BY order_id
                              HAVING sum(lines) <> 0 OR sum(times) <> 0) orders_apart)
                   + (SELECT count(*)
                        FROM (SELECT id
                                FROM (SELECT id, status IN ('placed', 'accepted', 'delivered') AS paid, pence AS price,
                                             0 AS funded, 0 AS held, refunded_pence - delivered_pence AS owed
                                        FROM {occurrence} oc
                                      UNION ALL
                                      SELECT occurrence_id, true, 0, pence, 0, 0 FROM {funding} f
                                      UNION ALL
                                      SELECT occurrence_id, false, 0, 0, pence + back_pence,
                                             CASE state WHEN 'DELIVERED' THEN pence ELSE 0 END
                                        FROM {hold} h
                                       ORDER BY 1) parts
                               GROUP BY id
                              HAVING sum(funded) <> sum(held) OR sum(owed) <> 0
                                  OR bool_or(paid) AND sum(funded) <> sum(price)) times_apart)
              """),
          CountingCheck.of(
              "one_effect_per_key",
              "keys without an effect, effects of two keys, or money moved without or twice for an"
                  + " effect",
              """
              SELECT (SELECT count(*) FROM {idempotency} i
                       WHERE NOT EXISTS (SELECT FROM order_event e WHERE e.id = i.effect)
                         AND NOT EXISTS (SELECT FROM order_event e WHERE e.effect_of = i.effect)
                         AND NOT EXISTS (SELECT FROM posting_group g WHERE g.cause = i.effect)
                         AND NOT EXISTS (SELECT FROM checkout c WHERE c.id = i.effect)
                         AND NOT EXISTS (SELECT FROM budget_event b WHERE b.id = i.effect))
                   + (SELECT count(*) - count(DISTINCT effect) FROM {idempotency} i WHERE effect IS NOT NULL)
                   + (SELECT count(*) FROM {order_event} e LEFT JOIN idempotency i ON i.effect = e.effect_of
                       WHERE e.effect_of IS NOT NULL AND i.key IS NULL
                         AND e.recorded_at > clock_timestamp() - interval '29 days')
              """),
          CountingCheck.of(
              "orders_match_events",
              "orders whose status is not that of their last event, or whose history has a gap",
              // What one event ends with and the next begins with cancel each other out: of a whole
              // history its end is left, and that is the order's. See unlessTheSame for the hashes.
              """
              SELECT count(*)
                FROM {orders} o
                LEFT JOIN (
                  SELECT order_id, max(seq) AS last, count(*) AS number,
                         sum(hashtextextended(status, seq)) - coalesce(sum(hashtextextended(previous_status, seq - 1)), 0) AS end
                    FROM {order_event} e
                   GROUP BY order_id) h ON h.order_id = o.id
               WHERE h.last IS DISTINCT FROM h.number OR h.end IS DISTINCT FROM hashtextextended(o.status, coalesce(h.last, 0))
              """),
          CountingCheck.of(
              "events_match_outbox",
              "order events that were not told exactly once, or told without having happened",
              // Each event stands here once for each time it was told, and once if it was not.
              unlessTheSame(
                  "sum(uuid_hash_extended(id, 0)) FROM {order_event} happened",
                  """
                  sum(uuid_hash_extended(event_id, 0)) FROM {outbox} told
                   WHERE type = 'org.supportmarket.ordering.order-changed.v1'
                  """,
                  """
                  SELECT count(*) + count(*) FILTER (WHERE t.event_id IS NULL) - (SELECT count(*) FROM {order_event} known)
                    FROM {order_event} e
                    FULL JOIN (SELECT event_id FROM {outbox} told
                                WHERE type = 'org.supportmarket.ordering.order-changed.v1') t
                      ON t.event_id = e.id
                  """)),
          CountingCheck.of(
              "events_match_postings",
              "order events that moved other money than they say, or money moved for an order"
                  + " without an event",
              unlessTheSame(
                  "sum(uuid_hash_extended(id, uuid_hash_extended(order_id, 0))) FROM {order_event} said WHERE moves_money",
                  """
                  sum(uuid_hash_extended(cause, uuid_hash_extended(order_id, 0))) FROM {order_group} did
                   WHERE order_id IS NOT NULL
                  """,
                  """
                  SELECT count(*)
                    FROM {order_event} e
                    FULL JOIN (SELECT cause, order_id FROM {order_group} moved WHERE order_id IS NOT NULL) g
                      ON g.cause = e.id
                   WHERE e.id IS NULL OR g.order_id IS DISTINCT FROM CASE WHEN e.moves_money THEN e.order_id END
                  """)));

  private LedgerChecks() {}

  /** All of the books; also whether what was proven before is still so. */
  static List<CountingCheck> whole(Optional<ProvenMark> known) {
    String unchanged = known.map(LedgerChecks::unchanged).orElse(", 0");
    return with(ACCOUNTS.and(UNCHANGED, ACCOUNTS.sql() + unchanged));
  }

  /** What came since the books were proven. */
  static List<CountingCheck> sinceProof() {
    return with(ACCOUNTS);
  }

  private static List<CountingCheck> with(CountingCheck accounts) {
    return Stream.concat(Stream.of(accounts), OTHERS.stream()).toList();
  }

  /** All postings but the new ones are those proven. */
  private static String unchanged(ProvenMark mark) {
    return Scope.since(mark)
        .in(
            """
            , (SELECT count(*) FROM booked p FULL JOIN {sums} s ON s.account_id = p.account_id
                WHERE coalesce(p.total, 0) <> coalesce(s.total, 0))
            """);
  }

  /**
   * Counts only if there is something to be counted: two sets are the same if the 64-bit hashes of
   * their rows add up to the same, which takes a fraction of the time of laying millions of rows
   * side by side. By chance that happens once in 10^19 times.
   */
  private static String unlessTheSame(String one, String other, String count) {
    return """
    SELECT CASE WHEN (SELECT %s) IS NOT DISTINCT FROM (SELECT %s) THEN 0 ELSE (%s) END
    """
        .formatted(one, other, count);
  }

  private static Counted held(String name, String state) {
    return new Counted(name, "budgets whose " + state + " account is not the sum of their holds");
  }
}
