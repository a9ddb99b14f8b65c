package org.supportmarket.benchmark;

/**
 * Orders of two lines that were placed, accepted and delivered long ago, in sets. Ids are made of
 * the order's number, so that each table can be filled without reading another, and several sets at
 * once.
 */
final class History {
  /** In the order of time, as the service makes its ids: the first six bytes rise. */
  private static final String IDS =
      """
      CREATE OR REPLACE FUNCTION pg_temp.ordered(what text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
      RETURN overlay(md5(what || n::text) PLACING lpad(to_hex(1735689600000 + n), 12, '0') FROM 1 FOR 12)::uuid;
      """;

  private static final String LINES =
      """
      INSERT INTO bench_order
      SELECT n, pg_temp.ordered('order', n) AS id, b.person, b.budget, b.available, b.reserved, b.committed,
             b.delivered, timestamptz '2025-01-01' + (n %% 500) * interval '1 day' AS at
        FROM generate_series(%1$d::bigint, %2$d::bigint - 1) n
        JOIN bench b ON b.number = 1 + (n * 7919) %% (SELECT count(*) FROM bench);
      """;

  private static final String ORDERS =
      """
      INSERT INTO orders (id, person_id, council, provider_id, provider_name, budget_line_id, status, total_pence,
                          verdict, verdict_reason, rule, rule_version, placed_at, recorded_at)
      SELECT id, person, '%3$s', '%4$s', 'Bright Homes', budget, 'delivered', %5$d, 'yes', 'It was.', 'bench', 1, at, at
        FROM bench_order;
      INSERT INTO order_line (id, order_id, position, listing_id, listing_version, name, category, unit, quantity,
                              unit_price_pence, total_pence)
      SELECT pg_temp.ordered('line' || l, n), id, l, '%6$s', 1, 'Some cleaning', 'domestic-help', 'item', l, %7$d, l * %7$d
        FROM bench_order, generate_series(1, 2) l;
      INSERT INTO occurrence (id, order_line_id, position, status, pence, delivered_pence, delivered_on)
      SELECT pg_temp.ordered('occurrence' || l, n), pg_temp.ordered('line' || l, n), 1, 'delivered', l * %7$d, l * %7$d, at::date
        FROM bench_order, generate_series(1, 2) l;
      INSERT INTO funding (occurrence_id, budget_line_id, pence)
      SELECT pg_temp.ordered('occurrence' || l, n), budget, l * %7$d FROM bench_order, generate_series(1, 2) l;
      INSERT INTO hold (occurrence_id, budget_line_id, order_id, order_line_id, person_id, council, provider_id, pence, state)
      SELECT pg_temp.ordered('occurrence' || l, n), budget, id, pg_temp.ordered('line' || l, n), person, '%3$s', '%4$s',
             l * %7$d, 'DELIVERED'
        FROM bench_order, generate_series(1, 2) l;
      """;

  private static final String STEPS =
      """
      INSERT INTO order_event (id, order_id, seq, status, previous_status, at, effective_date, recorded_at, actor, authority)
      SELECT pg_temp.ordered('event' || s, n), id, s, (ARRAY['placed', 'accepted', 'delivered'])[s],
             (ARRAY[NULL, 'placed', 'accepted'])[s], at, at::date, at, 'bench', 'self'
        FROM bench_order, generate_series(1, 3) s;
      INSERT INTO outbox (generation, event_id, type, subject, happened_at, data)
      SELECT 1, pg_temp.ordered('event' || s, n), 'org.supportmarket.ordering.order-changed.v1', id::text, at, '{}'
        FROM bench_order, generate_series(1, 3) s;
      WITH g AS (
        INSERT INTO posting_group (kind, cause, order_id, person_id, council, provider_id, actor, effective_date,
                                   recorded_at, xid)
        SELECT (ARRAY['placed', 'accepted', 'delivered'])[s], pg_temp.ordered('event' || s, n), id, person, '%3$s', '%4$s',
               'bench', at::date, at, pg_current_xact_id()
          FROM bench_order, generate_series(1, 3) s
        RETURNING id, order_id, kind)
      INSERT INTO posting (group_id, account_id, order_line_id, occurrence_id, amount_pence)
      SELECT g.id,
             CASE WHEN side < 0 THEN CASE g.kind WHEN 'placed' THEN o.available WHEN 'accepted' THEN o.reserved
                                                 ELSE o.committed END
                  ELSE CASE g.kind WHEN 'placed' THEN o.reserved WHEN 'accepted' THEN o.committed
                                   ELSE o.delivered END END,
             pg_temp.ordered('line' || l, o.n), pg_temp.ordered('occurrence' || l, o.n), side * l * %7$d
        FROM g JOIN bench_order o ON o.id = g.order_id, generate_series(1, 2) l, (VALUES (-1), (1)) sides(side);
      """;

  /**
   * What the service would have made of the three steps, numbered below nothing: before all that it
   * makes itself.
   */
  private static final String FACTS =
      """
      INSERT INTO purchase_fact (seq, event_id, order_line_id, budget_line_id, place, day, council, district, category, kind,
             provider_id, listing_id, micro, verified, framework, holding_route, funding_stream, support_reason, age_band,
             pathway, repeating, unit, unit_price_pence, units, planned_pence, reserved_pence, committed_pence,
             delivered_pence, paid_pence, cancelled_pence, orders, category_orders, counted, person_key)
      OVERRIDING SYSTEM VALUE
      SELECT -(n * 6 + s * 2 + l), pg_temp.ordered('event' || s, n), pg_temp.ordered('line' || l, n), budget, '', at::date,
             '%3$s', 'unknown', 'domestic-help', 'item', '%4$s', '%6$s', false, false, false, 'direct_payment', 'social_care',
             'unknown', 'unknown', 'unknown', false, 'item', %7$d, CASE s WHEN 1 THEN l ELSE 0 END,
             (ARRAY[l * %7$d, 0, 0])[s], (ARRAY[l * %7$d, -l * %7$d, 0])[s], (ARRAY[0, l * %7$d, -l * %7$d])[s],
             (ARRAY[0, 0, l * %7$d])[s], 0, 0, CASE WHEN s = 1 AND l = 1 THEN 1 ELSE 0 END,
             CASE WHEN s = 1 AND l = 1 THEN 1 ELSE 0 END, true, person::text
        FROM bench_order, generate_series(1, 3) s, generate_series(1, 2) l;
      """;

  /** What the postings say, in place of what was there. */
  static final String BALANCES =
      """
      UPDATE account_balance b SET balance = p.total
        FROM (SELECT account_id, sum(amount_pence)::bigint AS total FROM posting GROUP BY account_id) p
       WHERE p.account_id = b.account_id AND b.balance <> p.total""";

  private History() {}

  /** Statements that make the orders of these numbers, the second exclusive. */
  static String orders(long from, long to) {
    String all =
        """
        CREATE TEMPORARY TABLE bench_order (n bigint, id uuid, person uuid, budget uuid, available bigint,
          reserved bigint, committed bigint, delivered bigint, at timestamptz) ON COMMIT DROP;
        """
            + IDS
            + LINES
            + ORDERS
            + STEPS
            + FACTS;
    // Foreign keys are not looked at for each row: what is made here refers to what is made here.
    return "BEGIN; SET LOCAL session_replication_role = replica;"
        + all.formatted(
            from,
            to,
            Cast.COUNCIL,
            Cast.provider(),
            Cast.ORDER_PENCE,
            Cast.listing(1),
            Cast.PRICE_PENCE)
        + "COMMIT;";
  }
}
