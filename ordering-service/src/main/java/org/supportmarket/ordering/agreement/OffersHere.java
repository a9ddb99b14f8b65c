package org.supportmarket.ordering.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.database.Database;

/** What providers offer in a council's area, to agree on. */
@ApplicationScoped
class OffersHere {
  private static final int MOST = 300;

  private static final String OFFERED =
      """
      SELECT o.provider_id, max(o.provider_name) AS name, o.unit, min(o.price_pence) AS pence
        FROM offer o
       WHERE o.category = ? AND o.status = 'published' AND NOT o.stale AND o.price_pence > 0
         AND EXISTS (SELECT FROM supply s WHERE s.provider_id = o.provider_id AND s.council = ? AND s.category = o.category)
       GROUP BY o.provider_id, o.unit ORDER BY 2, 1, 3 LIMIT ?
      """;

  private final Database database;

  OffersHere(Database database) {
    this.database = database;
  }

  /**
   * Something a provider sells.
   *
   * @param pence the least it asks for one
   */
  @Schema(name = "OfferedHere")
  record Offered(
      UUID providerId,
      String providerName,
      @Schema(examples = "hour") String unit,
      @Schema(examples = "2400") long pence) {}

  /** By the providers' names; at most 300. */
  List<Offered> of(String council, String category) {
    return database.query(
        OFFERED,
        row ->
            new Offered(
                row.getObject("provider_id", UUID.class),
                row.getString("name"),
                row.getString("unit"),
                row.getLong("pence")),
        category,
        council,
        MOST);
  }

  /** Whether we have ever heard of an offer of this provider. */
  boolean knows(UUID provider) {
    return database
        .one(
            "SELECT EXISTS (SELECT FROM offer WHERE provider_id = ?)",
            row -> row.getBoolean(1),
            provider)
        .orElseThrow();
  }
}
