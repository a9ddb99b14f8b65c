package org.supportmarket.benchmark;

import java.util.stream.LongStream;

/**
 * Three years of what people of many councils bought, one fact for each line, written in the order
 * of days as it would have come. There are no orders behind, so that nothing else is to be had of
 * this database. Indexes are made afterwards; that of lines, which nobody reads by here, is left
 * out.
 */
final class MakeFacts {
  private static final int AT_ONCE = 100_000;
  private static final int DAYS = 1_095;

  /** Each person buys so many lines. */
  private static final int LINES_EACH = 72;

  private static final String WITHOUT_INDEXES =
      """
      ALTER TABLE purchase_fact DROP CONSTRAINT purchase_fact_pkey, DROP CONSTRAINT purchase_fact_seq_key;
      DROP INDEX purchase_fact_of_council, purchase_fact_of_line, purchase_fact_days""";
  private static final String INDEXES =
      """
      SET maintenance_work_mem = '512MB';
      ALTER TABLE purchase_fact ADD CONSTRAINT purchase_fact_seq_key UNIQUE (seq);
      CREATE INDEX purchase_fact_of_council ON purchase_fact (council, day);
      CREATE INDEX purchase_fact_days ON purchase_fact USING brin (day)""";

  /**
   * Of numbers below nothing, which are not told to the index of purchases: that is not measured.
   */
  private static final String SET =
      """
      INSERT INTO purchase_fact (seq, event_id, order_line_id, budget_line_id, place, day, council, district, category, kind,
             provider_id, listing_id, micro, verified, framework, holding_route, funding_stream, support_reason, age_band,
             pathway, repeating, unit, unit_price_pence, units, planned_pence, reserved_pence, committed_pence,
             delivered_pence, paid_pence, cancelled_pence, orders, category_orders, counted, person_key)
      OVERRIDING SYSTEM VALUE
      SELECT -n, lpad(to_hex(n), 32, '1')::uuid, lpad(to_hex(n), 32, '2')::uuid, lpad(to_hex(p), 32, '3')::uuid, '', day,
             'E10' || (900001 + c), 'District ' || c || '-' || d, category,
             CASE WHEN category = 'equipment' THEN 'item' ELSE 'service' END,
             lpad(to_hex(c * 1000 + k * 20 + s), 32, '4')::uuid, lpad(to_hex(c * 1000 + k * 20 + s), 32, '5')::uuid,
             s %% 3 = 0, s %% 2 = 0, s %% 4 = 1,
             (ARRAY['direct_payment', 'direct_payment', 'direct_payment', 'council_managed', 'isf', 'managed_fund'])[1 + p %% 6],
             (ARRAY['social_care', 'social_care', 'social_care', 'social_care', 'personal_health_budget', 'own_money'])[1 + p %% 11 %% 6],
             (ARRAY['physical', 'physical', 'mental-health', 'social', 'sensory', 'memory-and-cognition',
                    'learning-disability'])[1 + p %% 7],
             (ARRAY['18-24', '25-44', '45-64', '65-74', '75-84', '75-84', '85-plus'])[1 + p %% 13 %% 7],
             'own-plan', r %% 3 > 0, (ARRAY['hour', 'session', 'item'])[1 + k %% 3], price, units,
             planned, 0, 0, CASE WHEN r %% 10 > 0 THEN planned ELSE 0 END, CASE WHEN r %% 10 > 1 THEN planned ELSE 0 END,
             CASE WHEN r %% 25 = 0 THEN price ELSE 0 END, 1, 1, true,
             'p' || p || '-' || extract(year FROM day - interval '3 months')
        FROM (SELECT *, price * units AS planned, 1 + (p * 31) %% 8 AS d,
                     (ARRAY['domestic-help', 'personal-care', 'homecare', 'personal-assistants', 'meals', 'day-opportunities',
                            'leisure', 'education', 'transport', 'community', 'short-breaks', 'supported-living',
                            'residential-care', 'equipment', 'advice-advocacy', 'budget-management'])[1 + k] AS category
                FROM (SELECT n, r, c, current_date - %3$d + (n * %3$d / %4$d)::int AS day,
                             (c * 1000000 + (hashint8extended(n, 2) & 2147483647) %% (1 + size / %5$d)) AS p,
                             -- some categories are bought by most, some by few
                             (16 * power((hashint8extended(n, 3) & 65535) / 65536.0::float8, 1.7::float8))::int %% 16 AS k,
                             (hashint8extended(n, 4) & 2147483647) %% 12 AS s,
                             1 + r %% 6 AS units, 900 + r %% 40 * 50 AS price
                        FROM (SELECT n, (hashint8extended(n, 5) & 2147483647) AS r,
                                     floor(%6$d * power(u, 1.5::float8))::int AS c,
                                     (%4$d * (power((floor(%6$d * power(u, 1.5::float8)) + 1) / %6$d, (2 / 3.0)::float8)
                                            - power(floor(%6$d * power(u, 1.5::float8)) / %6$d, (2 / 3.0)::float8)))::bigint AS size
                                FROM (SELECT n, (hashint8extended(n, 1) & 2147483647) / 2147483648.0::float8 AS u
                                        FROM generate_series(%1$d::bigint, %2$d::bigint - 1) n) numbers) councils) people) bought
      """;

  private final Sql sql;

  MakeFacts(Sql sql) {
    this.sql = sql;
  }

  /** Makes so many, of these councils, from E10900001 on; the first is the largest. */
  void make(long facts, int councils) {
    sql.run(WITHOUT_INDEXES.split(";\\n"));
    LongStream.rangeClosed(0, (facts - 1) / AT_ONCE)
        .parallel()
        .map(set -> set * AT_ONCE)
        .mapToObj(
            from ->
                SET.formatted(
                    from + 1,
                    Math.min(facts, from + AT_ONCE) + 1,
                    DAYS,
                    facts,
                    LINES_EACH,
                    councils))
        .forEach(sql::run);
    sql.run(INDEXES.split(";\\n"));
    sql.run("VACUUM ANALYZE purchase_fact", "CHECKPOINT");
  }
}
