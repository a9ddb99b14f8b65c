package org.supportmarket.ordering.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.demand.SupplyChanged.Supply;

/**
 * Keeps what the catalogue tells of supply and of searches in vain. Seen twice it changes nothing;
 * after the catalogue was restored, what it told before stays until it tells something else.
 */
@ApplicationScoped
public class TakeMarket {
  private final Database database;

  TakeMarket(Database database) {
    this.database = database;
  }

  /** In the caller's transaction: all of a provider's supply, in place of what was known. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void supply(SupplyChanged change) {
    database.update("DELETE FROM supply WHERE provider_id = ?", change.providerId());
    database.update(
        """
        INSERT INTO supply (provider_id, district, council, category, spaces)
        SELECT ?, s.district, s.council, s.category, s.spaces
          FROM unnest(?, ?, ?, ?) AS s(district, council, category, spaces)
        ON CONFLICT DO NOTHING
        """,
        change.providerId(),
        texts(change.supply(), Supply::district),
        texts(change.supply(), Supply::council),
        texts(change.supply(), Supply::category),
        change.supply().stream().map(Supply::spaces).toArray(Integer[]::new));
  }

  /** In the caller's transaction: the highest number that was told of a day counts. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void searches(UnmetDemandCounted counted) {
    database.update(
        """
        INSERT INTO missed_search AS known (district, category, day, searches) VALUES (?, ?, ?, ?)
        ON CONFLICT (district, category, day) DO UPDATE SET searches = excluded.searches
         WHERE known.searches < excluded.searches
        """,
        counted.district(),
        counted.category(),
        counted.day(),
        counted.searches());
  }

  private static String[] texts(List<Supply> supply, Function<Supply, String> text) {
    return supply.stream().map(text).toArray(String[]::new);
  }
}
