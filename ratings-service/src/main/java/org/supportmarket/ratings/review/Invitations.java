package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** What a person is asked to say something of: after three deliveries, for two months, once. */
@ApplicationScoped
class Invitations {
  private static final int OPEN_DAYS = 60;

  /** No longer open once they said something of it, or that they would rather not. */
  private static final String OPEN =
      """
      SELECT i.listing_id, last.*
        FROM invitation i
        JOIN LATERAL (SELECT p.order_id, p.order_line_id, p.listing_name, p.provider_name
                        FROM purchase_line p
                       WHERE p.person_id = i.person_id AND p.listing_id = i.listing_id AND p.deliveries > 0
                       ORDER BY p.last_delivered_on DESC, p.order_line_id LIMIT 1) last ON true
       WHERE i.person_id = ? AND i.declined_at IS NULL AND i.invited_on > ?
         AND NOT EXISTS (SELECT FROM review r
                          WHERE r.person_id = i.person_id AND r.listing_id = i.listing_id)
       ORDER BY i.invited_on DESC, i.listing_id LIMIT ?
      """;

  private final Database database;

  Invitations(Database database) {
    this.database = database;
  }

  /** One thing to say something of, with the order line it would be about. */
  record Invitation(
      UUID listingId, UUID orderId, UUID orderLineId, String listingName, String providerName) {

    static Invitation in(ResultSet row) throws SQLException {
      return new Invitation(
          row.getObject("listing_id", UUID.class),
          row.getObject("order_id", UUID.class),
          row.getObject("order_line_id", UUID.class),
          row.getString("listing_name"),
          row.getString("provider_name"));
    }
  }

  /** Those still open, the latest first. */
  List<Invitation> open(UUID person, LocalDate today, int limit) {
    return database.query(OPEN, Invitation::in, person, today.minusDays(OPEN_DAYS), limit);
  }

  /**
   * "Not now": it is not asked again. Doing it twice, or without an invitation, changes nothing.
   */
  @Transactional
  void decline(UUID person, UUID listing, Instant when) {
    database.update(
        """
        UPDATE invitation SET declined_at = ?
         WHERE person_id = ? AND listing_id = ? AND declined_at IS NULL
        """,
        when,
        person,
        listing);
  }
}
