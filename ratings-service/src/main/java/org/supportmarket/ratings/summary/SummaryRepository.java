package org.supportmarket.ratings.summary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.supportmarket.ratings.review.ReviewCounted;

/**
 * The summaries. Whoever changes some locks the provider's row before any of its listings' rows, so
 * nobody waits in a circle.
 */
@ApplicationScoped
class SummaryRepository implements PanacheRepositoryBase<Summary, Summary.Rated> {
  private static final String COUNT_ONE_MORE =
      """
      INSERT INTO summary AS kept (kind, id, provider_id, stars_1, stars_2, stars_3, stars_4, stars_5)
      VALUES (:kind, :id, :provider, :ones, :twos, :threes, :fours, :fives)
      ON CONFLICT (kind, id) DO UPDATE
         SET stars_1 = kept.stars_1 + excluded.stars_1,
             stars_2 = kept.stars_2 + excluded.stars_2,
             stars_3 = kept.stars_3 + excluded.stars_3,
             stars_4 = kept.stars_4 + excluded.stars_4,
             stars_5 = kept.stars_5 + excluded.stars_5,
             revision = nextval('summary_revision')
      RETURNING *
      """;

  private static final String COUNT_ONE_LESS =
      """
      UPDATE summary AS kept
         SET stars_1 = stars_1 - :ones, stars_2 = stars_2 - :twos, stars_3 = stars_3 - :threes,
             stars_4 = stars_4 - :fours, stars_5 = stars_5 - :fives,
             revision = nextval('summary_revision')
       WHERE kind = :kind AND id = :id AND provider_id = :provider
      RETURNING *
      """;

  private static final String RATED_PROVIDERS =
      "SELECT provider_id FROM review UNION SELECT provider_id FROM summary ORDER BY 1";

  private static final String MAKE_MISSING =
      """
      INSERT INTO summary (kind, id, provider_id)
      SELECT kind, id, provider_id FROM counted_summary WHERE provider_id = :provider ORDER BY kind DESC, id
      ON CONFLICT DO NOTHING
      """;

  private static final String LOCK =
      "SELECT id FROM summary WHERE provider_id = :provider ORDER BY kind DESC, id FOR UPDATE";

  private static final String SET_RIGHT =
      """
      UPDATE summary AS kept
         SET stars_1 = right_one.stars_1, stars_2 = right_one.stars_2, stars_3 = right_one.stars_3,
             stars_4 = right_one.stars_4, stars_5 = right_one.stars_5,
             revision = nextval('summary_revision')
        FROM (SELECT s.kind, s.id,
                     coalesce(c.stars_1, 0) AS stars_1, coalesce(c.stars_2, 0) AS stars_2,
                     coalesce(c.stars_3, 0) AS stars_3, coalesce(c.stars_4, 0) AS stars_4,
                     coalesce(c.stars_5, 0) AS stars_5
                FROM summary s
                LEFT JOIN counted_summary c
                       ON c.kind = s.kind AND c.id = s.id AND c.provider_id = :provider
               WHERE s.provider_id = :provider) AS right_one
       WHERE kept.kind = right_one.kind AND kept.id = right_one.id
         AND (kept.stars_1, kept.stars_2, kept.stars_3, kept.stars_4, kept.stars_5)
             IS DISTINCT FROM
             (right_one.stars_1, right_one.stars_2, right_one.stars_3, right_one.stars_4, right_one.stars_5)
      RETURNING kept.*
      """;

  private static final String DIFFERENT =
      """
      SELECT coalesce(k.kind, c.kind), coalesce(k.id, c.id),
             coalesce(k.stars_1, 0), coalesce(k.stars_2, 0), coalesce(k.stars_3, 0),
             coalesce(k.stars_4, 0), coalesce(k.stars_5, 0),
             coalesce(c.stars_1, 0), coalesce(c.stars_2, 0), coalesce(c.stars_3, 0),
             coalesce(c.stars_4, 0), coalesce(c.stars_5, 0)
        FROM summary k FULL JOIN counted_summary c ON k.kind = c.kind AND k.id = c.id
       WHERE (coalesce(k.stars_1, 0), coalesce(k.stars_2, 0), coalesce(k.stars_3, 0),
              coalesce(k.stars_4, 0), coalesce(k.stars_5, 0))
             IS DISTINCT FROM
             (coalesce(c.stars_1, 0), coalesce(c.stars_2, 0), coalesce(c.stars_3, 0),
              coalesce(c.stars_4, 0), coalesce(c.stars_5, 0))
       ORDER BY 1, 2
      """;

  /**
   * Counts one review more or less and returns the summary with it. Other reviews of the same wait
   * until the transaction's end.
   */
  Summary count(RatedKind kind, UUID id, ReviewCounted review) {
    int stars = review.stars();
    Summary counted =
        (Summary)
            getEntityManager()
                .createNativeQuery(review.counts() ? COUNT_ONE_MORE : COUNT_ONE_LESS, Summary.class)
                .setParameter("kind", kind.code())
                .setParameter("id", id)
                .setParameter("provider", review.providerId())
                .setParameter("ones", stars == 1 ? 1 : 0)
                .setParameter("twos", stars == 2 ? 1 : 0)
                .setParameter("threes", stars == 3 ? 1 : 0)
                .setParameter("fours", stars == 4 ? 1 : 0)
                .setParameter("fives", stars == 5 ? 1 : 0)
                .getSingleResult();
    // Saying it in other words counts twice in one transaction: what is kept here would be told the
    // second time instead of what the row says by then.
    getEntityManager().detach(counted);
    return counted;
  }

  /** Every provider with a review or a summary. */
  @SuppressWarnings("unchecked")
  List<UUID> ratedProviders() {
    return getEntityManager().createNativeQuery(RATED_PROVIDERS, UUID.class).getResultList();
  }

  /**
   * Locks a provider's summaries and its listings', making those that are missing; returns how many
   * there are.
   */
  int lockAllOf(UUID provider) {
    of(provider, MAKE_MISSING).executeUpdate();
    return of(provider, LOCK).getResultList().size();
  }

  /** Sets a provider's locked summaries to what the reviews say; returns those that were wrong. */
  @SuppressWarnings("unchecked")
  List<Summary> setRight(UUID provider) {
    return getEntityManager()
        .createNativeQuery(SET_RIGHT, Summary.class)
        .setParameter("provider", provider)
        .getResultList();
  }

  /** The summaries that are not what the reviews say, seen at one moment. */
  @SuppressWarnings("unchecked")
  List<Object[]> different(int limit) {
    return getEntityManager().createNativeQuery(DIFFERENT).setMaxResults(limit).getResultList();
  }

  private Query of(UUID provider, String sql) {
    return getEntityManager().createNativeQuery(sql).setParameter("provider", provider);
  }
}
