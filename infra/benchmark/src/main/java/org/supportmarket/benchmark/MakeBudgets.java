package org.supportmarket.benchmark;

import java.util.stream.LongStream;
import org.supportmarket.stack.Settings;

/**
 * Fills the database of ordering with made-up people, budgets and, if wanted, years of orders: as
 * its commands would have left them, only faster. The triggers that check each row are off
 * meanwhile; the invariants say afterwards whether all is as it must be.
 */
final class MakeBudgets {
  private static final long BUDGET_PENCE = 1_000_000_000;
  private static final int POSTINGS_OF_AN_ORDER = 12;
  private static final int ORDERS_AT_ONCE = 50_000;
  private static final String TRIGGERS =
      """
      ALTER TABLE posting_group %1$s TRIGGER whole_group, %1$s TRIGGER stamp;
      ALTER TABLE posting %1$s TRIGGER whole_group;
      """;

  private final Sql sql;
  private final Settings settings;

  MakeBudgets(Sql sql, Settings settings) {
    this.sql = sql;
    this.settings = settings;
  }

  /** So many people with a budget each, in turn one of each supporter's. */
  void make(int budgets) {
    sql.run(
        TRIGGERS.formatted("DISABLE"),
        "INSERT INTO council (gss, name) VALUES ('%s', 'Bench') ON CONFLICT DO NOTHING"
            .formatted(Cast.COUNCIL),
        """
        CREATE TABLE bench (number int PRIMARY KEY, person uuid NOT NULL, budget uuid NOT NULL UNIQUE,
                            available bigint, reserved bigint, committed bigint, delivered bigint)""",
        """
        INSERT INTO bench (number, person, budget)
        SELECT n, md5('person ' || n)::uuid, md5('budget ' || n)::uuid FROM generate_series(1, %d) n"""
            .formatted(budgets),
        """
        INSERT INTO person (id, council, registered_at)
        SELECT person, '%1$s', now() FROM bench"""
            .formatted(Cast.COUNCIL),
        """
        INSERT INTO budget_line (id, person_id, council, funding_stream, holding_route, financial_year,
                                 starts_on, ends_on, opened_at)
        SELECT budget, person, '%1$s', 'social_care', 'direct_payment', '2026-27',
               current_date - 300, current_date + 300, now() FROM bench"""
            .formatted(Cast.COUNCIL),
        """
        INSERT INTO account (budget_line_id, kind)
        SELECT budget, k.kind
          FROM bench, unnest(ARRAY['SOURCE', 'UNRELEASED', 'AVAILABLE', 'CONTINGENCY', 'RESERVED', 'COMMITTED',
                                   'DELIVERED', 'PAID', 'RECLAIM']) WITH ORDINALITY AS k(kind, place)
         ORDER BY number, place""",
        """
        INSERT INTO account_balance (account_id, source, balance)
        SELECT id, kind = 'SOURCE', CASE kind WHEN 'SOURCE' THEN -%1$d WHEN 'AVAILABLE' THEN %1$d ELSE 0 END
          FROM account"""
            .formatted(BUDGET_PENCE),
        """
        UPDATE bench SET
          available = (SELECT id FROM account a WHERE a.budget_line_id = budget AND kind = 'AVAILABLE'),
          reserved  = (SELECT id FROM account a WHERE a.budget_line_id = budget AND kind = 'RESERVED'),
          committed = (SELECT id FROM account a WHERE a.budget_line_id = budget AND kind = 'COMMITTED'),
          delivered = (SELECT id FROM account a WHERE a.budget_line_id = budget AND kind = 'DELIVERED')""",
        """
        WITH g AS (
          INSERT INTO posting_group (kind, cause, person_id, council, actor, effective_date, recorded_at, xid)
          SELECT 'allocated', budget, person, '%s', 'bench', current_date, now(), pg_current_xact_id() FROM bench
          RETURNING id, cause)
        INSERT INTO posting (group_id, account_id, amount_pence)
        SELECT g.id, a.id, CASE a.kind WHEN 'SOURCE' THEN -%2$d ELSE %2$d END
          FROM g JOIN account a ON a.budget_line_id = g.cause AND a.kind IN ('SOURCE', 'AVAILABLE')"""
            .formatted(Cast.COUNCIL, BUDGET_PENCE),
        TRIGGERS.formatted("ENABLE ALWAYS"));
    delegate();
    sql.run("VACUUM ANALYZE");
  }

  /** Every supporter acts for an eighth of the people, and all of them for the first. */
  private void delegate() {
    for (int client = 0; client < OrdersPlan.CLIENTS; client++) {
      sql.run(
          """
          INSERT INTO delegation (id, person_id, kind, issuer, subject, actions, order_limit_pence, month_limit_pence,
                                  starts_on, state, granted_by, granted_authority, granted_at, accepted_at)
          SELECT md5('delegation %3$d ' || number)::uuid, person, 'supporter', '%1$s', '%2$s',
                 '{see,order,confirm,message}', 10000000, %5$d, current_date - 30, 'active', 'bench', 'self', now(), now()
            FROM bench WHERE (number - 1) %% %4$d = %3$d OR number = 1"""
              .formatted(
                  settings.issuer(),
                  Cast.subject(client),
                  client,
                  OrdersPlan.CLIENTS,
                  BUDGET_PENCE));
    }
  }

  /** Two listings, confirmed for longer than any run takes. */
  void offer() {
    for (int i = 1; i <= 2; i++) {
      sql.run(
          """
          INSERT INTO offer (listing_id, version, index_revision, status, provider_id, provider_name, provider_micro,
                             name, category, price_pence, unit, orderable)
          VALUES ('%s', 1, 1, 'published', '%s', 'Bright Homes', false, 'Some cleaning', 'domestic-help', %d, 'item', true)
          ON CONFLICT (listing_id) DO UPDATE SET stale = false"""
              .formatted(Cast.listing(i), Cast.provider(), Cast.PRICE_PENCE));
    }
    sql.run(
        """
        INSERT INTO feed_cursor (consumer, caught_up_at) VALUES ('offers', now() + interval '1 day')
        ON CONFLICT (consumer) DO UPDATE SET caught_up_at = excluded.caught_up_at""");
  }

  /**
   * Orders of the past, each placed, accepted and delivered, until the books hold so many postings.
   */
  void addHistory(long postings) {
    long orders = postings / POSTINGS_OF_AN_ORDER;
    sql.run(TRIGGERS.formatted("DISABLE"));
    LongStream.rangeClosed(0, (orders - 1) / ORDERS_AT_ONCE)
        .parallel()
        .map(set -> set * ORDERS_AT_ONCE)
        .mapToObj(from -> History.orders(from, Math.min(orders, from + ORDERS_AT_ONCE)))
        .forEach(sql::run);
    sql.run(History.BALANCES, TRIGGERS.formatted("ENABLE ALWAYS"));
    sql.run("VACUUM ANALYZE", "CHECKPOINT");
  }

  /**
   * A year of releases for every budget, far ahead of today, and the money for them: of four one is
   * paid once, the others by the month, every four weeks and every fortnight.
   */
  void planYear(long pence) {
    sql.run(
        TRIGGERS.formatted("DISABLE"),
        """
        INSERT INTO release (budget_line_id, number, due_on, period_from, period_to, pence)
        SELECT budget, n + 1, day, day, day, %d
          FROM bench
         CROSS JOIN LATERAL (
           SELECT n, CASE number %% 4 WHEN 1 THEN (first + make_interval(months => n))::date
                                      WHEN 2 THEN first + 28 * n ELSE first + 14 * n END AS day
             FROM (SELECT current_date + 400 AS first) begins,
                  generate_series(0, CASE number %% 4 WHEN 0 THEN 0 WHEN 1 THEN 11 WHEN 2 THEN 12 ELSE 25 END) n) year"""
            .formatted(pence),
        """
        WITH g AS (
          INSERT INTO posting_group (kind, cause, person_id, council, actor, effective_date, recorded_at, xid)
          SELECT 'raised', md5('raised ' || budget)::uuid, person, '%1$s', 'bench', current_date, now(),
                 pg_current_xact_id()
            FROM bench RETURNING id, person_id),
        p AS (
          INSERT INTO posting (group_id, account_id, amount_pence)
          SELECT g.id, a.id, CASE a.kind WHEN 'SOURCE' THEN -planned.pence ELSE planned.pence END
            FROM g JOIN bench ON bench.person = g.person_id
            JOIN (SELECT budget_line_id, sum(pence) AS pence FROM release GROUP BY 1) planned
              ON planned.budget_line_id = bench.budget
            JOIN account a ON a.budget_line_id = bench.budget AND a.kind IN ('SOURCE', 'UNRELEASED')
          RETURNING account_id, amount_pence)
        UPDATE account_balance b SET balance = b.balance + p.amount_pence FROM p WHERE p.account_id = b.account_id"""
            .formatted(Cast.COUNCIL),
        TRIGGERS.formatted("ENABLE ALWAYS"));
  }
}
