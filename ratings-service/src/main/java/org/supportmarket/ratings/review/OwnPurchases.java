package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.purchase.PurchaseStatus;

/** What a person bought, and what they said of it. */
@ApplicationScoped
class OwnPurchases {
  private static final String SELECT =
      """
      SELECT p.*, p.status = ANY (?) OR p.status = 'in_delivery' AND p.deliveries > 0 AS delivered
        FROM purchase_line p
       WHERE p.person_id = ? AND (?::uuid IS NULL OR p.order_id = ?::uuid)
         AND (p.status NOT IN ('unconfirmed', 'declined', 'cancelled', 'expired')
              OR EXISTS (SELECT FROM review r WHERE r.order_line_id = p.order_line_id))
       ORDER BY p.delivered_on DESC NULLS FIRST, p.order_line_id
       LIMIT ?
      """;

  private final Database database;
  private final OwnReviews reviews;

  OwnPurchases(Database database, OwnReviews reviews) {
    this.database = database;
    this.reviews = reviews;
  }

  /**
   * First what is still to come, then the latest delivery.
   *
   * @param order only this order's lines, or null for all
   */
  List<PurchaseView> of(UUID person, UUID order, int limit) {
    Map<UUID, OwnReview> said = reviews.standing(person);
    return database.query(
        SELECT,
        row -> PurchaseView.in(row, said),
        PurchaseStatus.deliveredCodes(),
        person,
        order,
        order,
        limit);
  }
}
