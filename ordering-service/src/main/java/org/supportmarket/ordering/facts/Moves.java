package org.supportmarket.ordering.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** What events of orders moved, read from the ledger's postings of their cause. */
@ApplicationScoped
class Moves {
  /**
   * Whole units are counted by what was taken for each time, at the price it has; where many times
   * were booked together, at the price of the line.
   */
  private static final String OF_EVENTS =
      """
      SELECT e.id AS event_id, e.status, e.previous_status, e.effective_date,
             (o.placed_at AT TIME ZONE 'Europe/London')::date AS placed_on, o.person_id, o.council, o.provider_id,
             l.id AS order_line_id, l.listing_id, l.category, l.unit, l.unit_price_pence,
             l.repeat_every IS NOT NULL AS repeating, u.units,
             b.id AS budget_line_id, b.funding_stream, b.holding_route,
             m.pot IS NOT NULL AS moved, coalesce(m.planned, 0) AS planned, coalesce(m.reserved, 0) AS reserved,
             coalesce(m.committed, 0) AS committed, coalesce(m.delivered, 0) AS delivered, coalesce(m.paid, 0) AS paid,
             coalesce(m.cancelled, 0) AS cancelled,
             k.seq IS NOT NULL AS known, k.district AS known_district, k.kind AS known_kind, k.micro AS known_micro,
             k.verified AS known_verified, k.framework AS known_framework, k.support_reason AS known_support_reason,
             k.age_band AS known_age_band, k.pathway AS known_pathway, k.counted AS known_counted,
             coalesce(c.district, 'unknown') AS district, coalesce(f.kind, 'unknown') AS kind,
             coalesce(f.provider_micro, false) AS micro, coalesce(f.provider_verified, false) AS verified,
             coalesce(c.support_reason, 'unknown') AS support_reason, coalesce(c.age_band, 'unknown') AS age_band,
             coalesce(c.pathway, 'unknown') AS pathway,
             coalesce(c.counted, b.funding_stream <> 'own_money') AS counted
        FROM unnest(?) WITH ORDINALITY AS asked(id, place)
        JOIN order_event e ON e.id = asked.id
        JOIN orders o ON o.id = e.order_id
        JOIN order_line l ON l.order_id = o.id
        LEFT JOIN LATERAL (
          SELECT a.budget_line_id AS pot,
                 coalesce(-sum(p.amount_pence) FILTER (WHERE a.kind = 'AVAILABLE'), 0)::bigint AS planned,
                 coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'RESERVED'), 0)::bigint AS reserved,
                 coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'COMMITTED'), 0)::bigint AS committed,
                 coalesce(sum(p.amount_pence) FILTER (WHERE a.kind IN ('DELIVERED', 'PAID')), 0)::bigint AS delivered,
                 coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'PAID'), 0)::bigint AS paid,
                 coalesce(sum(p.amount_pence) FILTER (WHERE a.kind = 'AVAILABLE' AND p.amount_pence > 0), 0)::bigint
                   AS cancelled
            FROM posting_group g
            JOIN posting p ON p.group_id = g.id AND p.order_line_id = l.id
            JOIN account a ON a.id = p.account_id
           WHERE g.cause = e.id
           GROUP BY a.budget_line_id) m ON true
       CROSS JOIN LATERAL (
         SELECT coalesce(sum(round(
                  CASE WHEN oc.pence > 0 THEN t.taken * oc.units / oc.pence
                       ELSE t.taken * 60 / nullif(l.unit_price_pence * coalesce(l.minutes, 60), 0) END)), 0)::bigint
                  AS units
           FROM (SELECT p.occurrence_id, -sum(p.amount_pence) AS taken -- numeric, as sums are: only the units are divided
                   FROM posting_group g
                   JOIN posting p ON p.group_id = g.id AND p.order_line_id = l.id
                   JOIN account a ON a.id = p.account_id AND a.kind = 'AVAILABLE'
                  WHERE g.cause = e.id
                  GROUP BY p.occurrence_id) t
           LEFT JOIN occurrence oc ON oc.id = t.occurrence_id) u
        JOIN budget_line b ON b.id = coalesce(m.pot, l.pots[1], o.budget_line_id)
        LEFT JOIN circumstances c ON c.person_id = o.person_id
        LEFT JOIN offer f ON f.listing_id = l.listing_id
        LEFT JOIN LATERAL (
          SELECT * FROM purchase_fact WHERE order_line_id = l.id ORDER BY seq LIMIT 1) k ON true
       ORDER BY asked.place, l.position, b.id
      """;

  private final Database database;

  Moves(Database database) {
    this.database = database;
  }

  /** In the order of these events, of each in the order of its lines. */
  List<Move> of(Collection<UUID> events) {
    return database.query(OF_EVENTS, Moves::move, (Object) events.toArray(UUID[]::new));
  }

  private static Move move(ResultSet row) throws SQLException {
    return new Move(
        row.getObject("event_id", UUID.class),
        row.getString("status"),
        row.getString("previous_status"),
        row.getObject("effective_date", LocalDate.class),
        row.getObject("placed_on", LocalDate.class),
        row.getObject("person_id", UUID.class),
        row.getString("council"),
        row.getObject("provider_id", UUID.class),
        row.getObject("order_line_id", UUID.class),
        row.getObject("listing_id", UUID.class),
        row.getString("category"),
        row.getString("unit"),
        row.getLong("unit_price_pence"),
        row.getLong("units"),
        row.getBoolean("repeating"),
        row.getObject("budget_line_id", UUID.class),
        row.getString("funding_stream"),
        row.getString("holding_route"),
        row.getBoolean("moved"),
        new MovedPence(
            row.getLong("planned"),
            row.getLong("reserved"),
            row.getLong("committed"),
            row.getLong("delivered"),
            row.getLong("paid"),
            row.getLong("cancelled")),
        row.getBoolean("known") ? traits(row, "known_", row.getBoolean("known_framework")) : null,
        traits(row, "", false));
  }

  private static Traits traits(ResultSet row, String prefix, boolean framework)
      throws SQLException {
    return new Traits(
        row.getString(prefix + "district"),
        row.getString(prefix + "kind"),
        row.getBoolean(prefix + "micro"),
        row.getBoolean(prefix + "verified"),
        framework,
        row.getString(prefix + "support_reason"),
        row.getString(prefix + "age_band"),
        row.getString(prefix + "pathway"),
        row.getBoolean(prefix + "counted"));
  }
}
