package org.supportmarket.catalogue.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Which providers are agencies that introduce people and do not manage their work (domain §5). */
@ApplicationScoped
class Introductions {
  private static final String OFFERED =
      """
      SELECT EXISTS (SELECT FROM listing
                      WHERE provider_id = ? AND introduction_only AND status = 'published')
      """;

  private final Database database;

  Introductions(Database database) {
    this.database = database;
  }

  boolean areOfferedBy(UUID providerId) {
    return database.one(OFFERED, row -> row.getBoolean(1), providerId).orElseThrow();
  }
}
