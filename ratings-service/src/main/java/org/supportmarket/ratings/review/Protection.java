package org.supportmarket.ratings.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.time.Time;

/**
 * Words can tell who wrote them where few people buy. So everybody reads them only of a provider
 * that at least eight different people bought from within the last year.
 */
@ApplicationScoped
public class Protection {
  /** Fewer buyers than this in a year could guess who wrote. */
  public static final int FEWEST_BUYERS = 8;

  /** Stops at the eighth, however many there are. */
  private static final String BUYERS =
      """
      SELECT count(*) FROM (SELECT DISTINCT person_id FROM purchase_line
                             WHERE provider_id = ? AND last_delivered_on > ? LIMIT ?) AS buyer
      """;

  /** Whoever used something is hidden among buyers and others who say that they used it. */
  private static final String USERS =
      """
      SELECT count(*) FROM (SELECT person_id FROM purchase_line
                             WHERE provider_id = ? AND last_delivered_on > ?
                             UNION
                            SELECT person_id FROM review
                             WHERE provider_id = ? AND unverified AND state = 'published' AND NOT replaced
                               AND written_at > ? LIMIT ?) AS known
      """;

  private final Database database;
  private final Clock clock;

  Protection(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether everybody may read what is written of this provider. */
  public boolean showsWords(UUID provider) {
    LocalDate yearAgo = LocalDate.now(clock).minusYears(1);
    return database
        .one(BUYERS, row -> row.getInt(1) == FEWEST_BUYERS, provider, yearAgo, FEWEST_BUYERS)
        .orElseThrow();
  }

  /** The same of what is written by people who say that they used something. */
  public boolean showsWordsOfUsers(UUID provider) {
    LocalDate yearAgo = LocalDate.now(clock).minusYears(1);
    return database
        .one(
            USERS,
            row -> row.getInt(1) == FEWEST_BUYERS,
            provider,
            yearAgo,
            provider,
            yearAgo.atStartOfDay(Time.PEOPLES_ZONE).toInstant(),
            FEWEST_BUYERS)
        .orElseThrow();
  }
}
