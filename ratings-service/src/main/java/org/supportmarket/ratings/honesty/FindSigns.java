package org.supportmarket.ratings.honesty;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.supportmarket.kernel.database.Database;

/**
 * Looks among the reviews of the last two days for signs that they are not what they seem, and
 * keeps each sign once with the reviews it rests on. It removes nothing.
 */
@ApplicationScoped
public class FindSigns {
  static final Duration LATELY = Duration.ofDays(2);

  private static final String FLAG =
      """
      INSERT INTO honesty_flag (id, kind, sign, provider_id, reviews, evidence, found_at)
      SELECT gen_random_uuid(), f.kind, f.sign, f.provider_id, f.reviews[1:20], f.evidence, ?
        FROM (%s) f ON CONFLICT (kind, sign) DO NOTHING
      """;

  /** Eight or more on one day, nearly all alike, and five times what is usual in a quarter. */
  private static final String BURST =
      """
      SELECT 'burst' AS kind, d.provider_id || ' ' || d.day AS sign, d.provider_id, d.reviews,
             NULL AS evidence
        FROM (SELECT r.provider_id, (r.written_at AT TIME ZONE 'Europe/London')::date AS day, count(*) AS many,
                     array_agg(r.id ORDER BY r.written_at, r.id) AS reviews,
                     greatest(count(*) FILTER (WHERE r.stars >= 4), count(*) FILTER (WHERE r.stars <= 2)) AS alike
                FROM review r WHERE r.written_at > ? AND NOT r.replaced
               GROUP BY 1, 2) d
       WHERE d.many >= 8 AND d.alike * 10 >= d.many * 8
         AND d.many * 90 >= 5 * (SELECT count(*) FROM review b
                                  WHERE b.provider_id = d.provider_id AND b.state = 'published' AND NOT b.replaced
                                    AND b.written_at > d.day - interval '90 days' AND b.written_at < d.day)
      """;

  /** One login that wrote for three or more people about one provider. */
  private static final String ONE_SUPPORTER =
      """
      SELECT 'one_supporter' AS kind, r.provider_id || ' ' || md5(r.issuer || ' ' || r.subject) AS sign,
             r.provider_id, array_agg(r.id ORDER BY r.written_at, r.id) AS reviews, NULL AS evidence
        FROM review r
        JOIN (SELECT DISTINCT provider_id, issuer, subject FROM review
               WHERE written_at > ? AND written_by = 'supporter' AND subject IS NOT NULL) l
          ON (l.provider_id, l.issuer, l.subject) = (r.provider_id, r.issuer, r.subject)
       WHERE r.written_by = 'supporter' AND NOT r.replaced
       GROUP BY r.provider_id, r.issuer, r.subject HAVING count(DISTINCT r.person_id) >= 3
      """;

  /** The same words, letter by letter, by different people; short ones say little. */
  private static final String COPIED =
      """
      SELECT 'copied' AS kind, r.provider_id || ' ' || l.alike AS sign, r.provider_id,
             array_agg(r.id ORDER BY r.written_at, r.id) AS reviews, NULL AS evidence
        FROM (SELECT DISTINCT n.provider_id, md5(lower(regexp_replace(w.words, '[^[:alpha:]]+', '', 'g'))) AS alike
                FROM review n JOIN review_words w ON w.review_id = n.id
               WHERE n.written_at > ? AND char_length(w.words) >= 40) l
        JOIN review_words o ON md5(lower(regexp_replace(o.words, '[^[:alpha:]]+', '', 'g'))) = l.alike
        JOIN review r ON r.id = o.review_id AND r.provider_id = l.provider_id AND NOT r.replaced
       GROUP BY r.provider_id, l.alike HAVING count(DISTINCT r.person_id) >= 2
      """;

  /** Somebody who works for the provider, or is family of somebody there, wrote of it. */
  private static final String RELATED =
      """
      SELECT 'related' AS kind, r.provider_id || ' ' || md5(r.person_id::text) AS sign, r.provider_id,
             array_agg(r.id ORDER BY r.written_at, r.id) AS reviews, k.evidence
        FROM (SELECT person_id, provider_id, max(known_at) AS known_at,
                     (array_agg(how || ' ' || known_by ORDER BY how DESC, known_by))[1] AS evidence
                FROM related GROUP BY person_id, provider_id) k
        JOIN review r ON (r.person_id, r.provider_id) = (k.person_id, k.provider_id) AND NOT r.replaced
       GROUP BY r.provider_id, r.person_id, k.evidence, k.known_at
      HAVING greatest(max(r.written_at), k.known_at) > ?
      """;

  private final Database database;
  private final Clock clock;

  FindSigns(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(
      every = "${support-market.honesty.every:1m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void find() {
    look(clock.instant().minus(LATELY));
  }

  /** Looks among what was written since then. */
  @Transactional
  public void look(Instant since) {
    for (String sign : new String[] {BURST, ONE_SUPPORTER, COPIED, RELATED}) {
      database.update(FLAG.formatted(sign), clock.instant(), since);
    }
  }
}
