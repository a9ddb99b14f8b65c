package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.OutboxReader;

/**
 * Which facts an index was made of: of which database, restored how often, in which form. An index
 * of others is made anew.
 */
@ApplicationScoped
class PurchasesSource {
  /** To be raised whenever the documents change. */
  private static final String FORM = "facts-1";

  private final Database database;
  private final OutboxReader outbox;

  PurchasesSource(Database database, OutboxReader outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  String name() {
    UUID installation =
        database
            .one("SELECT id FROM purchases_source", row -> row.getObject(1, UUID.class))
            .orElseThrow();
    return String.join(".", installation.toString(), String.valueOf(outbox.generation()), FORM);
  }
}
