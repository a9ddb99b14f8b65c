package org.supportmarket.ordering.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;

/** What providers who offer something in a council's area ask for it, as everybody can read it. */
@ApplicationScoped
class AskedPrices {
  private static final String ASKED =
      """
      SELECT o.category, o.unit, count(*) AS listings,
             percentile_disc(0.25) WITHIN GROUP (ORDER BY o.price_pence) AS lower,
             percentile_disc(0.5) WITHIN GROUP (ORDER BY o.price_pence) AS middle,
             percentile_disc(0.75) WITHIN GROUP (ORDER BY o.price_pence) AS upper
        FROM offer o
       WHERE o.status = 'published' AND NOT o.stale AND o.price_pence > 0
         AND EXISTS (SELECT FROM supply s
                      WHERE s.provider_id = o.provider_id AND s.council = ? AND s.category = o.category)
       GROUP BY 1, 2
      """;

  private final Database database;

  AskedPrices(Database database) {
    this.database = database;
  }

  /** A kind of support by what it is sold by. */
  record Sold(String category, String unit) {}

  private record Found(Sold sold, PricesView.Asked asked) {}

  Map<Sold, PricesView.Asked> of(String council) {
    return database
        .query(
            ASKED,
            row ->
                new Found(
                    new Sold(row.getString("category"), row.getString("unit")),
                    new PricesView.Asked(
                        row.getLong("listings"),
                        row.getLong("lower"),
                        row.getLong("middle"),
                        row.getLong("upper"))),
            council)
        .stream()
        .collect(Collectors.toMap(Found::sold, Found::asked));
  }
}
