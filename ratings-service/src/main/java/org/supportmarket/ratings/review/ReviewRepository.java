package org.supportmarket.ratings.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.supportmarket.ratings.purchase.PurchaseStatus;

/** Reviews and their words. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {
  private static final String INSERT =
      """
      INSERT INTO review
             (id, order_line_id, person_id, council, provider_id, listing_id, stars, written_at)
      VALUES (:id, :orderLine, :person, :council, :provider, :listing, :stars, :writtenAt)
      ON CONFLICT (order_line_id) DO NOTHING
      """;

  private static final String PUBLIC =
      """
      SELECT r.id, r.stars, w.words, r.listingId, p.listingName, r.writtenAt
        FROM Review r
        JOIN Purchase p ON p.orderLineId = r.orderLineId
        LEFT JOIN ReviewWords w ON w.reviewId = r.id
       WHERE r.providerId = :provider
       ORDER BY r.writtenAt DESC, r.id
      """;

  private static final String BOUGHT =
      """
      SELECT p, r, w.words
        FROM Purchase p
        LEFT JOIN Review r ON r.orderLineId = p.orderLineId
        LEFT JOIN ReviewWords w ON w.reviewId = r.id
       WHERE p.personId = :person AND (:order IS NULL OR p.orderId = :order)
         AND (p.status NOT IN :hidden OR r.id IS NOT NULL)
       ORDER BY p.deliveredOn DESC NULLS FIRST, p.orderLineId
      """;

  private static final List<PurchaseStatus> HIDDEN =
      List.of(
          PurchaseStatus.UNCONFIRMED,
          PurchaseStatus.DECLINED,
          PurchaseStatus.CANCELLED,
          PurchaseStatus.EXPIRED);

  /**
   * Inserts a review and its words; false if the order line already has one. A review of the same
   * line in another open transaction is waited for, so exactly one of many wins.
   */
  boolean insert(Review review, Words words) {
    int inserted =
        getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter("id", review.id())
            .setParameter("orderLine", review.orderLineId())
            .setParameter("person", review.personId())
            .setParameter("council", review.council())
            .setParameter("provider", review.providerId())
            .setParameter("listing", review.listingId())
            .setParameter("stars", review.stars())
            .setParameter("writtenAt", review.writtenAt())
            .executeUpdate();
    if (inserted == 1 && !words.isEmpty()) {
      getEntityManager().persist(new ReviewWords(review.id(), words.text()));
    }
    return inserted == 1;
  }

  /** Reviews of a provider as everybody may read them, newest first. */
  List<PublicReview> ofProvider(UUID provider, int offset, int limit) {
    return getEntityManager()
        .createQuery(PUBLIC, PublicReview.class)
        .setParameter("provider", provider)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  long countOfProvider(UUID provider) {
    return count("providerId", provider);
  }

  /**
   * What a person bought and what they said of it: first what is still to come, then the latest
   * delivery.
   *
   * @param order only this order's lines, or null for all
   */
  List<PurchaseView> boughtBy(UUID person, UUID order, int limit) {
    return getEntityManager()
        .createQuery(BOUGHT, PurchaseView.class)
        .setParameter("person", person)
        .setParameter("order", order)
        .setParameter("hidden", HIDDEN)
        .setMaxResults(limit)
        .getResultList();
  }
}
