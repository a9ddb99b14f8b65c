package org.supportmarket.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the database knows of orders and the keys that made them. */
final class Books {
  private final Sql sql;

  Books(Sql sql) {
    this.sql = sql;
  }

  /** The order each key made, of those orders that are there. */
  Map<String, UUID> ordersByKey() {
    Map<String, UUID> orders = new HashMap<>();
    sql.rows(
        "SELECT i.key, o.id FROM idempotency i JOIN orders o ON o.id = (i.response ->> 'id')::uuid",
        row -> orders.put(row.getString(1), row.getObject(2, UUID.class)));
    return orders;
  }

  /** Orders that no key answers for: one too many was made. */
  long ordersWithoutKey() {
    return sql.number(
        """
        SELECT count(*) FROM orders o
         WHERE NOT EXISTS (SELECT FROM idempotency i WHERE (i.response ->> 'id')::uuid = o.id)""");
  }
}
