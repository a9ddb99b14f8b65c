package org.supportmarket.benchmark;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes reviews of people who bought, straight in the tables, without their summaries. A few
 * providers have most of them: of 2,000 the first has one review in fifty. Ids are {@code
 * md5(name)::uuid}; listings and providers are those of {@link MakeListings}.
 */
final class MakeReviews {
  /** Words that every review has in it. */
  static final String ALWAYS = "They come when they say";

  private static final int AT_ONCE = 100_000;

  private static final String LISTINGS =
      "CREATE TABLE bench_listing (number int PRIMARY KEY, listing uuid NOT NULL, provider uuid NOT NULL)";

  /** The same chance from 0 to 1 for the same number, each of them once in a million. */
  private static final String CHOSEN =
      """
      (SELECT i, b.* FROM generate_series(%1$d, %2$d) i
         JOIN bench_listing b
           ON b.number = floor(%3$d * power((i * 7919::bigint %% 1000003) / 1000003::float8, 2))::int * %4$d + i %% %4$d) chosen
      """;

  private static final String PURCHASES =
      """
      INSERT INTO purchase_line
             (order_line_id, order_id, person_id, council, provider_id, provider_name, listing_id, listing_version,
              listing_name, category, status, delivered_on, deliveries, last_delivered_on)
      SELECT md5('line ' || i)::uuid, md5('order ' || i)::uuid, md5('person ' || i / 4)::uuid, 'E10900001', provider,
             'A provider', listing, 1, 'A listing', 'domestic-help', 'confirmed', current_date - i % 700, 1,
             current_date - i % 700
        FROM\s""";

  private static final String REVIEWS =
      """
      INSERT INTO review
             (id, order_line_id, person_id, council, provider_id, listing_id, stars, written_at, state, outcome,
              kindness, on_time, wanted, value, choose_again)
      SELECT md5('review ' || i)::uuid, md5('line ' || i)::uuid, md5('person ' || i / 4)::uuid, 'E10900001', provider,
             listing, 1 + i * 7 % 5, now() - make_interval(days => i % 690, secs => i % 86400), 'published',
             CASE WHEN i % 3 = 0 THEN 'home' END, 1 + i % 5, 1 + i % 4, 2 + i % 3, 3 + i % 2,
             CASE WHEN i % 2 = 0 THEN 5 END
        FROM\s""";

  private static final String WORDS =
      """
      INSERT INTO review_words (review_id, words)
      SELECT md5('review ' || i)::uuid,
             '%s, and ask what I want done. ' || translate(md5(i::text), '0123456789', 'ghijklmnop')
        FROM generate_series(%d, %d) i
      """;

  private static final String REPLIES =
      """
      WITH made AS (
        INSERT INTO reply (id, review_id, provider_id, state, written_at, decided_at)
        SELECT md5('reply ' || i)::uuid, r.id, r.provider_id, 'published', now(), now()
          FROM generate_series(%d, %d) i JOIN review r ON r.id = md5('review ' || i)::uuid
         WHERE i %% 20 = 0
        RETURNING id)
      INSERT INTO reply_words (reply_id, words, changed) SELECT id, 'Thank you. We passed it on.', '' FROM made
      """;

  private final Sql sql;
  private final int providers;
  private int made;

  /** Of so many providers, whose listings the catalogue has. */
  MakeReviews(Sql sql, int providers) {
    this.sql = sql;
    this.providers = providers;
    sql.run(LISTINGS, "INSERT INTO bench_listing VALUES " + listings());
  }

  private String listings() {
    return IntStream.range(0, providers * MakeListings.LISTINGS_OF_ONE)
        .mapToObj(MakeReviews::row)
        .collect(Collectors.joining(","));
  }

  private static String row(int number) {
    UUID listing = MakeListings.listing(number);
    return "(%d,'%s','%s')".formatted(number, listing, MakeListings.providerOf(number));
  }

  /** Makes as many as are missing, and leaves the tables as they are after a quiet night. */
  void make(int reviews) {
    while (made < reviews) {
      int last = Math.min(reviews, made + AT_ONCE);
      String chosen = CHOSEN.formatted(made + 1, last, providers, MakeListings.LISTINGS_OF_ONE);
      sql.run(
          PURCHASES + chosen,
          REVIEWS + chosen,
          WORDS.formatted(ALWAYS, made + 1, last),
          REPLIES.formatted(made + 1, last));
      made = last;
    }
    sql.run("VACUUM ANALYZE");
  }
}
