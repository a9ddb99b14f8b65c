package org.supportmarket.ordering.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** What people of a council are about to buy: what lies in baskets, and what repeats. */
@ApplicationScoped
class OpenPurchases {
  /** Each repeating line once, as it costs each time. */
  private static final String OPEN =
      """
      SELECT 'basket' AS place, l.person_id, l.person_id AS together, l.listing_id, f.name, f.kind,
             f.provider_name, coalesce(f.category, 'something-else') AS category, f.provider_id,
             coalesce(f.unit, 'item') AS unit, coalesce(l.pence, f.price_pence, 0) AS unit_pence,
             coalesce(l.pence, (f.price_pence * l.quantity * coalesce(l.minutes, 60) + 30) / 60, 0)
               AS total_pence,
             b.id AS budget_id, b.funding_stream, b.holding_route, o.id AS outcome_id, o.need
        FROM basket_line l
        JOIN person p ON p.id = l.person_id AND p.council = ?
        JOIN budget_line b ON b.id = l.pots[1]
        LEFT JOIN offer f ON f.listing_id = l.listing_id
        LEFT JOIN plan_outcome o ON o.id = l.outcome_id AND o.state = 'agreed'
      UNION ALL
      SELECT 'repeat' AS place, d.person_id, l.id AS together, l.listing_id, l.name, f.kind,
             d.provider_name, l.category, d.provider_id, l.unit, l.unit_price_pence AS unit_pence,
             (SELECT max(c.pence) FROM occurrence c WHERE c.order_line_id = l.id) AS total_pence,
             b.id AS budget_id, b.funding_stream, b.holding_route, o.id AS outcome_id, o.need
        FROM orders d
        JOIN order_line l ON l.order_id = d.id AND l.repeat_every IS NOT NULL
        JOIN budget_line b ON b.id = d.budget_line_id
        LEFT JOIN offer f ON f.listing_id = l.listing_id
        LEFT JOIN plan_outcome o ON o.id = l.outcome_id AND o.state = 'agreed'
       WHERE d.council = ? AND EXISTS (SELECT FROM occurrence c
              WHERE c.order_line_id = l.id AND c.status IN ('planned', 'placed', 'accepted'))
      LIMIT 20000
      """;

  private static final String AGREED =
      """
      SELECT a.person_id, a.id, l.listing_id, l.category, l.outcome_id, l.budget_line_id,
             l.unit_pence, l.total_pence
        FROM approval a JOIN approval_line l ON l.approval_id = a.id
       WHERE a.council = ? AND a.state = 'approved'
      """;

  private final Database database;

  OpenPurchases(Database database) {
    this.database = database;
  }

  /**
   * One line.
   *
   * @param place basket or repeat
   * @param together what is bought in one go has the same
   * @param name null for what no catalogue has
   */
  record Line(
      String place, UUID person, UUID together, String name, String provider, Matter matter) {}

  /** What somebody was told yes to. */
  record Told(UUID person, Agreed agreed) {}

  List<Line> of(String council) {
    return database.query(OPEN, OpenPurchases::lineIn, council, council);
  }

  List<Told> agreed(String council) {
    return database.query(AGREED, OpenPurchases::toldIn, council);
  }

  private static Line lineIn(ResultSet row) throws SQLException {
    return new Line(
        row.getString("place"),
        row.getObject("person_id", UUID.class),
        row.getObject("together", UUID.class),
        row.getString("name"),
        row.getString("provider_name"),
        new Matter(
            new Asked(
                row.getObject("listing_id", UUID.class),
                row.getString("category"),
                row.getString("kind"),
                row.getObject("provider_id", UUID.class),
                row.getString("unit"),
                row.getLong("unit_pence"),
                row.getLong("total_pence"),
                row.getObject("budget_id", UUID.class),
                row.getString("funding_stream"),
                row.getString("holding_route"),
                row.getObject("outcome_id", UUID.class)),
            row.getString("need")));
  }

  private static Told toldIn(ResultSet row) throws SQLException {
    return new Told(
        row.getObject("person_id", UUID.class),
        new Agreed(
            row.getObject("id", UUID.class),
            false,
            row.getObject("listing_id", UUID.class),
            row.getString("category"),
            row.getObject("outcome_id", UUID.class),
            row.getObject("budget_line_id", UUID.class),
            row.getLong("unit_pence"),
            row.getLong("total_pence")));
  }
}
