package org.supportmarket.ratings.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.review.ReviewCounted;

/**
 * The parts of a summary: aspects, quarters, outcomes. Changed only under the lock of the
 * provider's summary.
 */
@ApplicationScoped
class Slices {
  private static final String ADD =
      """
      INSERT INTO summary_slice AS kept (kind, id, provider_id, slice, count, sum)
      SELECT kind, id, provider_id, slice, 1, value FROM review_slice WHERE review_id = ?
      ON CONFLICT (kind, id, slice) DO UPDATE
         SET count = kept.count + excluded.count, sum = kept.sum + excluded.sum
      """;

  private static final String TAKE =
      """
      UPDATE summary_slice AS kept SET count = kept.count - 1, sum = kept.sum - gone.value
        FROM review_slice AS gone
       WHERE gone.review_id = ? AND kept.kind = gone.kind AND kept.id = gone.id AND kept.slice = gone.slice
      """;

  /** One that is there and should not be becomes nothing, which is the same as missing. */
  private static final String SET_RIGHT =
      """
      INSERT INTO summary_slice AS kept (kind, id, provider_id, slice, count, sum)
      SELECT kind, id, ?, slice, coalesce(c.count, 0), coalesce(c.sum, 0)
        FROM (SELECT kind, id, slice FROM summary_slice WHERE provider_id = ?) AS k
        FULL JOIN (SELECT * FROM counted_slice WHERE provider_id = ?) AS c USING (kind, id, slice)
      ON CONFLICT (kind, id, slice) DO UPDATE SET count = excluded.count, sum = excluded.sum
       WHERE (kept.count, kept.sum) IS DISTINCT FROM (excluded.count, excluded.sum)
      """;

  private static final String DIFFERENT =
      """
      SELECT count(*) FROM summary_slice k FULL JOIN counted_slice c USING (kind, id, slice)
       WHERE (coalesce(k.count, 0), coalesce(k.sum, 0)) IS DISTINCT FROM (coalesce(c.count, 0), coalesce(c.sum, 0))
      """;

  private final Database database;

  Slices(Database database) {
    this.database = database;
  }

  /**
   * One part of a summary.
   *
   * @param name e.g. {@code aspect:kindness}, {@code quarter:2026 Q3}, {@code outcome:home}
   * @param sum of 1 to 5 each
   */
  record Slice(String name, long count, long sum) {}

  void count(ReviewCounted review) {
    database.update(review.counts() ? ADD : TAKE, review.reviewId());
  }

  /** The parts of one summary that have something in them. */
  List<Slice> of(RatedKind kind, UUID id) {
    return database.query(
        "SELECT slice, count, sum FROM summary_slice WHERE kind = ? AND id = ? AND count > 0",
        row -> new Slice(row.getString(1), row.getLong(2), row.getLong(3)),
        kind.code(),
        id);
  }

  /**
   * Sets those of a provider and its listings to what the reviews say; returns how many were wrong.
   */
  int setRight(UUID provider) {
    return database.update(SET_RIGHT, provider, provider, provider);
  }

  /** How many are not what the reviews say, seen at one moment. */
  long different() {
    return database.one(DIFFERENT, row -> row.getLong(1)).orElseThrow();
  }
}
