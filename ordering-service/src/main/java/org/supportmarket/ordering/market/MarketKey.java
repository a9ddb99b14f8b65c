package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.Protection;

/** The secret by which all figures of the market are moved before they are told (ADR 18). */
@ApplicationScoped
public class MarketKey {
  private final Database database;

  MarketKey(Database database) {
    this.database = database;
  }

  /** By this secret; for one thread at a time. */
  public Protection protection() {
    return new Protection(
        database.one("SELECT key FROM market_key", row -> row.getBytes(1)).orElseThrow());
  }
}
