package org.supportmarket.ordering.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.Disclosure;

/**
 * Which districts are a council's: where most of what is on offer says so, or where as many of its
 * people live as may be spoken of.
 */
@ApplicationScoped
public class Area {
  private static final String DISTRICTS =
      """
      SELECT district FROM supply WHERE council = ?
       UNION
      SELECT c.district FROM circumstances c JOIN person p ON p.id = c.person_id
       WHERE p.council = ? AND c.counted AND c.district <> 'unknown'
       GROUP BY c.district HAVING count(*) >= ?
       ORDER BY 1
      """;

  private final Database database;

  Area(Database database) {
    this.database = database;
  }

  /** By name; none where we were told of none. */
  public List<String> districts(String council) {
    return database.query(
        DISTRICTS, row -> row.getString(1), council, council, Disclosure.FEWEST_PEOPLE);
  }
}
