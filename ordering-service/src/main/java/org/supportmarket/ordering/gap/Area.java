package org.supportmarket.ordering.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.supportmarket.kernel.database.Database;

/**
 * Which districts are a council's: where most of what is on offer says so, or where more than seven
 * of its people live.
 */
@ApplicationScoped
public class Area {
  private static final String DISTRICTS =
      """
      SELECT district FROM supply WHERE council = ?
       UNION
      SELECT c.district FROM circumstances c JOIN person p ON p.id = c.person_id
       WHERE p.council = ? AND c.counted AND c.district <> 'unknown'
       GROUP BY c.district HAVING count(*) > 7
       ORDER BY 1
      """;

  private final Database database;

  Area(Database database) {
    this.database = database;
  }

  /** By name; none where we were told of none. */
  public List<String> districts(String council) {
    return database.query(DISTRICTS, row -> row.getString(1), council, council);
  }
}
