package org.supportmarket.ordering.invariants;

import java.util.List;

/**
 * What must hold in the books, in sets: each runs once over a table, whatever its size. Tables in
 * braces are looked through in part when only what is new is to be proven.
 */
final class LedgerChecks {
  private LedgerChecks() {}

  static final List<CountingCheck> ALL =
      List.of(
          new CountingCheck(
              "postings_sum_to_zero",
              "pence by which all postings together differ from zero",
              "SELECT coalesce(sum(total), 0)::bigint FROM {sums} s"),
          new CountingCheck(
              "groups_sum_to_zero",
              "posting groups that are empty, too long or do not sum to zero",
              """
              SELECT count(*)
                FROM {posting_group} g
                LEFT JOIN (SELECT group_id, sum(amount_pence)::bigint AS total, count(*) AS number
                             FROM {posting} entry GROUP BY group_id) p ON p.group_id = g.id
               WHERE p.total IS DISTINCT FROM 0 OR p.number NOT BETWEEN 2 AND 50
              """),
          new CountingCheck(
              "balances_equal_postings",
              "accounts whose balance is not the sum of their postings",
              """
              SELECT count(*)
                FROM account a
                LEFT JOIN account_balance b ON b.account_id = a.id
                LEFT JOIN {sums} p ON p.account_id = a.id
               WHERE b.balance IS DISTINCT FROM coalesce(p.total, 0)
              """),
          new CountingCheck(
              "no_negative_balance",
              "accounts below zero that must not be, or sources above it",
              """
              SELECT count(*) FROM account a JOIN account_balance b ON b.account_id = a.id
               WHERE CASE WHEN a.kind = 'SOURCE' THEN b.balance > 0 ELSE b.balance < 0 END
              """),
          held("reserved_equals_open_holds", "RESERVED"),
          held("committed_equals_open_holds", "COMMITTED"),
          // Paying is a later step: until then whatever was delivered is still held as delivered.
          held("delivered_equals_open_holds", "DELIVERED"),
          new CountingCheck(
              "holds_equal_order_totals",
              "orders whose lines or times do not add up, or whose times are not held as they are"
                  + " paid",
              """
              SELECT count(*)
                FROM {orders} o
                LEFT JOIN (SELECT order_id, sum(total_pence) AS total FROM {order_line} line GROUP BY order_id) l
                  ON l.order_id = o.id
                LEFT JOIN (SELECT ol.order_id, sum(oc.pence) AS total,
                                  count(*) FILTER (WHERE f.paid IS DISTINCT FROM oc.pence
                                    AND (f.paid IS NOT NULL OR oc.status IN ('placed', 'accepted', 'delivered'))) AS odd,
                                  count(*) FILTER (WHERE f.paid IS DISTINCT FROM h.held) AS apart,
                                  count(*) FILTER (WHERE coalesce(h.owed, 0) <> oc.delivered_pence - oc.refunded_pence)
                                    AS owed
                             FROM {order_line} ol
                             JOIN occurrence oc ON oc.order_line_id = ol.id
                             LEFT JOIN (SELECT occurrence_id, sum(pence) AS paid
                                          FROM {funding} funded GROUP BY occurrence_id) f
                               ON f.occurrence_id = oc.id
                             LEFT JOIN (SELECT occurrence_id, sum(pence + back_pence) AS held,
                                               sum(pence) FILTER (WHERE state = 'DELIVERED') AS owed
                                          FROM {hold} held GROUP BY occurrence_id) h
                               ON h.occurrence_id = oc.id
                            GROUP BY ol.order_id) c ON c.order_id = o.id
               WHERE (o.total_pence, o.total_pence) IS DISTINCT FROM (l.total, c.total)
                  OR c.odd > 0 OR c.apart > 0 OR c.owed > 0
              """),
          new CountingCheck(
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
          new CountingCheck(
              "orders_match_events",
              "orders whose status is not that of their last event, or whose history has a gap",
              """
              SELECT count(*)
                FROM {orders} o
                LEFT JOIN (
                  SELECT order_id, max(seq) AS last, count(*) AS number,
                         (array_agg(status ORDER BY seq DESC))[1] AS status,
                         count(*) FILTER (WHERE previous_status IS NOT DISTINCT FROM before) AS linked
                    FROM (SELECT *, lag(status) OVER (PARTITION BY order_id ORDER BY seq) AS before
                            FROM {order_event} event) numbered
                   GROUP BY order_id) e ON e.order_id = o.id
               WHERE e.status IS DISTINCT FROM o.status OR e.last <> e.number OR e.linked <> e.number
              """),
          new CountingCheck(
              "events_match_outbox",
              "order events that were not told exactly once, or told without having happened",
              """
              SELECT count(*)
                FROM {order_event} e
                FULL JOIN (SELECT event_id, count(*) AS times FROM {outbox} told
                            WHERE type = 'org.supportmarket.ordering.order-changed.v1' GROUP BY event_id) t
                  ON t.event_id = e.id
               WHERE e.id IS NULL OR t.times IS DISTINCT FROM 1
              """),
          new CountingCheck(
              "events_match_postings",
              "order events that moved other money than they say, or money moved for an order"
                  + " without an event",
              """
              SELECT count(*)
                FROM {order_event} e
                FULL JOIN (SELECT cause, order_id FROM {order_group} moved WHERE order_id IS NOT NULL) g ON g.cause = e.id
               WHERE e.id IS NULL OR g.order_id IS DISTINCT FROM CASE WHEN e.moves_money THEN e.order_id END
              """));

  /** The name of the check that what was proven before is still so. */
  static final String UNCHANGED = "proven_postings_unchanged";

  /** Only together with {@link Scope#since}: all postings but the new ones are those proven. */
  static CountingCheck unchanged(ProvenMark mark) {
    return new CountingCheck(
        UNCHANGED,
        "accounts whose postings are not what was proven at " + mark.provenAt(),
        """
        SELECT count(*)
          FROM (SELECT account_id, sum(amount_pence)::bigint AS total FROM posting GROUP BY account_id) p
          FULL JOIN {sums} s ON s.account_id = p.account_id
         WHERE coalesce(p.total, 0) <> coalesce(s.total, 0)
        """);
  }

  private static CountingCheck held(String name, String state) {
    return new CountingCheck(
        name,
        "budgets whose " + state + " account is not the sum of their holds",
        """
        SELECT count(*)
          FROM account a
          JOIN account_balance b ON b.account_id = a.id
          JOIN {budget_line_ids} l ON l.budget_line_id = a.budget_line_id
          LEFT JOIN (SELECT budget_line_id, sum(pence) AS total
                       FROM (SELECT budget_line_id, pence FROM hold WHERE state = '%1$s'
                             UNION ALL
                             SELECT budget_line_id, pence FROM elsewhere_funding WHERE state = '%1$s') held
                      GROUP BY 1) h
            ON h.budget_line_id = a.budget_line_id
         WHERE a.kind = '%1$s' AND b.balance <> coalesce(h.total, 0)
        """
            .formatted(state));
  }
}
