package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.database.Database;

/**
 * How many different people bought. Their pseudonyms change with the financial year, so that over
 * several years they can be told from each other in the database only.
 */
@ApplicationScoped
class Buyers {
  private static final String NUMBER =
      """
      SELECT count(DISTINCT o.person_id)
        FROM purchase_fact f
        JOIN order_line l ON l.id = f.order_line_id
        JOIN orders o ON o.id = l.order_id
       WHERE f.council = ? AND f.day BETWEEN ? AND ? AND f.planned_pence > 0 AND f.seq <= ?
      """;

  private final Database database;

  Buyers(Database database) {
    this.database = database;
  }

  /**
   * People who placed an order, whatever became of it.
   *
   * @param upTo the number of the last fact that counts
   */
  long of(String council, Period period, long upTo) {
    return database
        .one(
            NUMBER,
            row -> row.getLong(1),
            council,
            period.from().atDay(1),
            period.to().atEndOfMonth(),
            upTo)
        .orElseThrow();
  }
}
