package org.supportmarket.ratings.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Asks people once how something is that came three times. */
@ApplicationScoped
class InviteReviews {
  private static final int ENOUGH = 3;

  /** Whoever was asked before, whatever they answered, is not asked again. */
  private static final String INVITE =
      """
      INSERT INTO invitation (person_id, listing_id, invited_on)
      SELECT p.person_id, p.listing_id, max(p.last_delivered_on)
        FROM purchase_line p
       WHERE (p.person_id, p.listing_id) IN (SELECT told.person_id, told.listing_id FROM purchase_line told
                                              WHERE told.order_line_id = ANY (?) AND told.deliveries > 0)
       GROUP BY p.person_id, p.listing_id HAVING sum(p.deliveries) >= ?
       ORDER BY p.person_id, p.listing_id
      ON CONFLICT DO NOTHING
      """;

  private final Database database;

  InviteReviews(Database database) {
    this.database = database;
  }

  /** In the transaction that takes in news of these lines. */
  void invite(Collection<UUID> orderLines) {
    database.update(INVITE, orderLines.toArray(UUID[]::new), ENOUGH);
  }
}
