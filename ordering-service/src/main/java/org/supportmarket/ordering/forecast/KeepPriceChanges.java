package org.supportmarket.ordering.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.offer.OffersTold;

/**
 * Keeps the prices that will hold from a later day: a price whose first day is still to come is a
 * known change of price. Runs in the transaction that took the offers in.
 */
@ApplicationScoped
class KeepPriceChanges {
  private static final String KEEP =
      """
      INSERT INTO price_change (listing_id, from_day, pence, told_at)
      SELECT listing_id, price_from, price_pence, ? FROM offer
       WHERE listing_id = ANY (?) AND price_from > ? AND price_pence > 0
      ON CONFLICT (listing_id, from_day) DO UPDATE SET pence = excluded.pence, told_at = excluded.told_at
       WHERE price_change.pence <> excluded.pence
      """;

  private final Database database;
  private final Clock clock;

  KeepPriceChanges(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void told(@Observes OffersTold told) {
    database.update(
        KEEP, clock.instant(), told.listings().toArray(UUID[]::new), LocalDate.now(clock));
  }
}
