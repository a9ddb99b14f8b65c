package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.eligibility.CategoryTree;

/**
 * The cells of a council before they are protected, and the same by a plain query for each table
 * over the ledger itself, without a fact: what was posted, for which line, and who bought of whom.
 */
@ApplicationScoped
public class LedgerCells {
  /**
   * Each posting for an order. Money taken out of AVAILABLE is planned and what is put back there
   * is cancelled; what is owed is delivered, paid or not. People of whom nothing is known are
   * counted, but not for their own money.
   */
  private static final String POSTED =
      """
      WITH tree AS (SELECT * FROM unnest(?::text[], ?::text[]) AS tree(category, branch)),
      posted AS (
        SELECT g.effective_date AS day, g.person_id AS person, a.kind AS account, p.amount_pence AS pence,
               l.category AS by_category, coalesce(tree.branch, l.category) AS by_group,
               coalesce(c.district, 'unknown') AS by_district, coalesce(c.support_reason, 'unknown') AS by_need,
               coalesce(c.age_band, 'unknown') AS by_age,
               o.provider_id AS by_provider, f.kind AS by_kind, f.provider_micro AS by_micro,
               f.provider_verified AS by_verified,
               b.holding_route AS by_route, b.funding_stream AS by_stream,
               l.repeat_every IS NOT NULL AS by_repeating, l.unit AS by_unit,
               EXISTS (SELECT FROM provider_agreement r
                        WHERE r.council = o.council AND r.provider_id = o.provider_id AND r.kind = 'rate'
                          AND r.category IN (l.category, tree.branch) AND r.unit = l.unit
                          AND r.pence >= l.unit_price_pence
                          AND (o.placed_at AT TIME ZONE 'Europe/London')::date BETWEEN r.begins_on AND r.ends_on)
                 AS by_framework
          FROM posting p
          JOIN posting_group g ON g.id = p.group_id
          JOIN account a ON a.id = p.account_id
          JOIN budget_line b ON b.id = a.budget_line_id
          JOIN orders o ON o.id = g.order_id
          LEFT JOIN order_line l ON l.id = p.order_line_id
          LEFT JOIN tree ON tree.category = l.category
          LEFT JOIN offer f ON f.listing_id = l.listing_id
          LEFT JOIN circumstances c ON c.person_id = g.person_id
         WHERE g.council = ? AND coalesce(c.counted, b.funding_stream <> 'own_money'))
      """;

  private static final String OF_TABLE =
      """
      SELECT concat_ws('/', ?, ?, %s, ?, %s) AS cell, count(DISTINCT person),
             coalesce(-sum(pence) FILTER (WHERE account = 'AVAILABLE'), 0),
             coalesce(sum(pence) FILTER (WHERE account IN ('DELIVERED', 'PAID')), 0),
             coalesce(sum(pence) FILTER (WHERE account = 'PAID'), 0),
             coalesce(sum(pence) FILTER (WHERE account = 'AVAILABLE' AND pence > 0), 0)
        FROM posted GROUP BY cell
      """;

  private static final Map<Grain, String> FIRST_DAY =
      Map.of(
          Grain.MONTH,
          "date_trunc('month', day)::date",
          Grain.QUARTER,
          "date_trunc('quarter', day)::date",
          Grain.YEAR,
          "make_date((extract(year FROM day) - (extract(month FROM day) < 4)::int)::int, 4, 1)");

  private final ReadCells read;
  private final Database database;

  LedgerCells(ReadCells read, Database database) {
    this.read = read;
    this.database = database;
  }

  /** How many people are in a cell, and its sums of money. */
  public record Figures(
      long people, long plannedPence, long deliveredPence, long paidPence, long cancelledPence) {}

  /** All cells as they are made for the panels, by what names them. */
  public Map<String, Figures> ofPanels(String council) {
    return read.of(council).stream()
        .map(ReadCells.Found::exact)
        .collect(
            Collectors.toMap(
                ExactCell::id,
                cell ->
                    new Figures(
                        cell.people(),
                        cell.sum(Measure.PLANNED_PENCE).total(),
                        cell.sum(Measure.DELIVERED_PENCE).total(),
                        cell.sum(Measure.PAID_PENCE).total(),
                        cell.sum(Measure.CANCELLED_PENCE).total()),
                (one, same) -> {
                  throw new IllegalStateException("Twice the same cell: " + one + ", " + same);
                },
                TreeMap::new));
  }

  /** All cells as the ledger has them. */
  public Map<String, Figures> ofLedger(String council) {
    Map<String, Figures> cells = new TreeMap<>();
    Lattice.TABLES.forEach(table -> cells.putAll(ofLedger(council, table)));
    return cells;
  }

  private Map<String, Figures> ofLedger(String council, Table table) {
    String values =
        Stream.concat(
                table.by().stream().map(one -> "by_" + one.field() + "::text"),
                Stream.of("''", "''"))
            .limit(2)
            .collect(Collectors.joining(", "));
    Map<String, Figures> cells = new TreeMap<>();
    database.query(
        POSTED + OF_TABLE.formatted(FIRST_DAY.get(table.grain()), values),
        row ->
            cells.put(
                row.getString(1),
                new Figures(
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6))),
        CategoryTree.groups().keySet().toArray(String[]::new),
        CategoryTree.groups().values().toArray(String[]::new),
        council,
        council,
        table.grain().field(),
        table.name());
    return cells;
  }
}
