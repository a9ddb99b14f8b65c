package org.supportmarket.ratings.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.purchase.PurchaseStatus;

/**
 * Which deliveries get a sample review: what about 40% of people bought of a listing before the
 * reference date, picked by a hash of seed, person and listing, the first delivery of it. None of
 * the people somebody can sign in as, who are to rate for themselves.
 */
@ApplicationScoped
class SampleDeliveries {
  private static final String CHOSEN =
      """
      SELECT DISTINCT ON (p.person_id, p.listing_id)
             p.order_line_id, p.person_id, p.provider_id, p.category, p.delivered_on,
             EXISTS (SELECT FROM review r WHERE r.person_id = p.person_id AND r.listing_id = p.listing_id) AS done
        FROM purchase_line p
       WHERE p.status = ANY (?) AND p.delivered_on < ?
         AND p.person_id <> ALL (?)
         AND get_byte(decode(md5(? || p.person_id::text || p.listing_id::text), 'hex'), 0) < 102
       ORDER BY p.person_id, p.listing_id, p.delivered_on, p.order_line_id
      """;
  private static final String NEXT =
      "SELECT * FROM ("
          + CHOSEN
          + ") AS chosen WHERE NOT done ORDER BY delivered_on, order_line_id LIMIT ?";
  private static final String PROGRESS =
      "SELECT count(*), count(*) FILTER (WHERE done) FROM (" + CHOSEN + ") AS chosen";

  static final UUID[] OWN_LOGIN =
      Stream.of("holder1", "holder2", "holder-other")
          .map(name -> UUID.nameUUIDFromBytes(("person:" + name).getBytes(StandardCharsets.UTF_8)))
          .toArray(UUID[]::new);

  private final Database database;
  private final SampleConfig config;

  SampleDeliveries(Database database, SampleConfig config) {
    this.database = database;
    this.config = config;
  }

  /** How many of the deliveries known so far are to be reviewed, and how many are. */
  record Progress(long total, long done) {}

  List<SampleDelivery> withoutReview(int limit) {
    return database.query(
        NEXT,
        row ->
            new SampleDelivery(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, LocalDate.class)),
        chosen(limit));
  }

  Progress progress() {
    return database
        .one(PROGRESS, row -> new Progress(row.getLong(1), row.getLong(2)), chosen())
        .orElseThrow();
  }

  private Object[] chosen(Object... more) {
    List<Object> values =
        new ArrayList<>(
            List.of(
                PurchaseStatus.deliveredCodes(),
                config.date(),
                OWN_LOGIN,
                Long.toString(config.seed())));
    values.addAll(List.of(more));
    return values.toArray();
  }
}
