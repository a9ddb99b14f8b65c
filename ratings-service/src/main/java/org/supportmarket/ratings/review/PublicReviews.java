package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/**
 * The reviews of a provider as everybody may read them, newest first. Those of buyers and those
 * that nobody checked stand apart.
 */
@ApplicationScoped
class PublicReviews {
  private static final String FROM = " FROM review r ";
  private static final String SHOWN =
      " WHERE r.provider_id = ? AND r.state = 'published' AND NOT r.replaced";
  private static final String BOUGHT = " AND NOT r.unverified";
  private static final String USED = " AND r.unverified";

  private static final String SELECT =
      """
      SELECT r.*, w.words, coalesce(p.listing_name, r.used_listing_name) AS listing_name, r.replaces IS NOT NULL AND before.written_at < r.written_at AS renewed,
             aw.words AS reply, aw.changed AS reply_changed
        FROM (SELECT r.*%s%s%s ORDER BY r.written_at DESC, r.id LIMIT ? OFFSET ?) r
        LEFT JOIN purchase_line p ON p.order_line_id = r.order_line_id
        LEFT JOIN review_words w ON w.review_id = r.id
        LEFT JOIN reply a ON a.review_id = r.id AND a.state = 'published' AND NOT a.replaced
        LEFT JOIN reply_words aw ON aw.reply_id = a.id
        LEFT JOIN review before ON before.id = r.replaces AND before.state = 'published'
       ORDER BY r.written_at DESC, r.id
      """;

  private final Database database;
  private final Protection protection;

  PublicReviews(Database database, Protection protection) {
    this.database = database;
    this.protection = protection;
  }

  /**
   * What somebody wants to read of.
   *
   * @param listing only of this one, or null
   * @param aspect only those that say something of it, or null
   * @param outcome only those it helped with this, or null
   * @param used those who say that they used something, instead of those who bought
   */
  record Wish(UUID listing, Aspect aspect, Outcome outcome, boolean used) {}

  ReviewPage page(UUID provider, Wish wish, int page, int perPage) {
    List<Object> values = new ArrayList<>(List.of(provider));
    String more = more(wish, values);
    long total = count(more, values);
    long unverified = count(USED, List.of(provider));
    boolean shown =
        wish.used() ? protection.showsWordsOfUsers(provider) : protection.showsWords(provider);
    values.add(perPage);
    values.add((page - 1) * perPage);
    return ReviewPage.of(
        total,
        page,
        perPage,
        unverified,
        shown,
        database.query(
            SELECT.formatted(FROM, SHOWN, more),
            row -> PublicReview.in(row, shown),
            values.toArray()));
  }

  private long count(String more, List<Object> values) {
    return database
        .one("SELECT count(*)" + FROM + SHOWN + more, row -> row.getLong(1), values.toArray())
        .orElseThrow();
  }

  private static String more(Wish wish, List<Object> values) {
    StringBuilder sql = new StringBuilder(wish.used() ? USED : BOUGHT);
    if (wish.listing() != null) {
      sql.append(" AND r.listing_id = ?");
      values.add(wish.listing());
    }
    if (wish.aspect() != null) {
      sql.append(" AND r.").append(wish.aspect().code()).append(" IS NOT NULL");
    }
    if (wish.outcome() != null) {
      sql.append(" AND r.outcome = ?");
      values.add(wish.outcome().code());
    }
    return sql.toString();
  }
}
