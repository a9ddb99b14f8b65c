package org.supportmarket.ordering.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.Sum;

/**
 * Counts people with a budget and adds up what they have, of all councils at once, to the penny as
 * the ledger has it. What it gives is not to be shown as it is. People's own money is no budget,
 * and who does not want to be counted is not.
 */
@ApplicationScoped
class TakeUpFigures {
  private static final String PEOPLE =
      """
      WITH person AS (
        SELECT b.council, b.financial_year, b.person_id, hashtextextended(b.person_id::text, 0) AS seed,
               coalesce(c.support_reason, 'unknown') AS need, coalesce(c.age_band, 'unknown') AS age,
               coalesce(c.district, 'unknown') AS district,
               sum(k.balance) FILTER (WHERE a.kind <> 'SOURCE')::bigint AS allocated,
               coalesce(sum(k.balance) FILTER (
                 WHERE a.kind IN ('RESERVED', 'COMMITTED', 'DELIVERED', 'PAID')), 0)::bigint AS used
          FROM budget_line b
          JOIN account a ON a.budget_line_id = b.id
          JOIN account_balance k ON k.account_id = a.id
          LEFT JOIN circumstances c ON c.person_id = b.person_id
         WHERE b.financial_year = ANY (?) AND b.funding_stream <> 'own_money' AND coalesce(c.counted, true)
         GROUP BY 1, 2, 3, 4, 5, 6, 7)
      SELECT council, financial_year, t.by, t.key, count(*) AS people, count(*) FILTER (WHERE used > 0) AS buying,
             sum(allocated)::bigint AS allocated, max(allocated) AS allocated_most,
             count(*) FILTER (WHERE allocated > 0) AS allocated_people,
             bit_xor(hashint8extended(allocated, seed)) AS allocated_mark,
             sum(used)::bigint AS used, max(used) AS used_most, bit_xor(hashint8extended(used, seed)) AS used_mark
        FROM person
       CROSS JOIN LATERAL (VALUES ('all', ''), ('need', need), ('age', age), ('district', district)) AS t(by, key)
       GROUP BY 1, 2, 3, 4
      """;

  /**
   * Whose first budget or questionnaire began since a day, and how long until they first bought.
   */
  private static final String WAITS =
      """
      WITH opened AS (
        SELECT council, person_id, min(starts_on) AS day FROM budget_line WHERE funding_stream <> 'own_money' GROUP BY 1, 2),
      bought AS (
        SELECT council, person_id, min((placed_at AT TIME ZONE 'Europe/London')::date) AS day
          FROM orders WHERE status NOT IN ('declined', 'cancelled', 'expired') GROUP BY 1, 2),
      began AS (
        SELECT 'budget' AS since, council, person_id, day FROM opened
         UNION ALL
        SELECT 'questionnaire', o.council, o.person_id, c.questionnaire_on
          FROM opened o JOIN circumstances c ON c.person_id = o.person_id)
      SELECT g.council, extract(year FROM g.day - interval '3 months')::int AS year, g.since,
             CASE WHEN b.day IS NULL THEN 'not_yet'
                  WHEN b.day - g.day <= 28 THEN 'four_weeks'
                  WHEN b.day - g.day <= 91 THEN 'quarter'
                  WHEN b.day - g.day <= 182 THEN 'half_year'
                  ELSE 'later' END AS within,
             count(*) AS people
        FROM began g
        LEFT JOIN bought b ON b.council = g.council AND b.person_id = g.person_id
        LEFT JOIN circumstances c ON c.person_id = g.person_id
       WHERE g.day BETWEEN ? AND ? AND coalesce(c.counted, true)
       GROUP BY 1, 2, 3, 4
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Database database;

  TakeUpFigures(Database database) {
    this.database = database;
  }

  /** Some people of a council with a budget of a year, exactly. */
  record Some(
      String council,
      String year,
      String by,
      String key,
      long people,
      long buying,
      Sum allocated,
      Sum used) {}

  /** How many took so long, exactly. */
  record Waited(String council, String year, String since, String within, long people) {}

  /** All of it, as of one moment. */
  record Exactly(List<Some> some, List<Waited> waited) {}

  /**
   * @param first the earlier of two financial years
   */
  Exactly of(FinancialYear first, LocalDate today) {
    return database.snapshot(
        PATIENCE,
        () ->
            new Exactly(
                database.query(
                    PEOPLE,
                    TakeUpFigures::someIn,
                    (Object) new String[] {first.label(), first.next().label()}),
                database.query(WAITS, TakeUpFigures::waitedIn, first.firstDay(), today)));
  }

  private static Some someIn(ResultSet row) throws SQLException {
    long buying = row.getLong("buying");
    long allocated = row.getLong("allocated");
    long used = row.getLong("used");
    return new Some(
        row.getString("council"),
        row.getString("financial_year"),
        row.getString("by"),
        row.getString("key"),
        row.getLong("people"),
        buying,
        new Sum(
            allocated,
            row.getLong("allocated_most"),
            allocated,
            row.getLong("allocated_people"),
            row.getLong("allocated_mark")),
        new Sum(used, row.getLong("used_most"), used, buying, row.getLong("used_mark")));
  }

  private static Waited waitedIn(ResultSet row) throws SQLException {
    return new Waited(
        row.getString("council"),
        new FinancialYear(row.getInt("year")).label(),
        row.getString("since"),
        row.getString("within"),
        row.getLong("people"));
  }
}
