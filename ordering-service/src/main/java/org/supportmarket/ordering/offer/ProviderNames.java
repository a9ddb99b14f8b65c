package org.supportmarket.ordering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;

/** What providers are called, as the catalogue last told us. */
@ApplicationScoped
public class ProviderNames {
  private static final String LATEST =
      """
      SELECT DISTINCT ON (provider_id) provider_id, provider_name
        FROM offer
       WHERE provider_id = ANY (?)
       ORDER BY provider_id, stale, index_revision DESC
      """;

  private final Database database;

  ProviderNames(Database database) {
    this.database = database;
  }

  /** By provider id; those of whom we have no offer are missing. */
  public Map<UUID, String> of(Collection<UUID> providers) {
    record Named(UUID id, String name) {}
    return database
        .query(
            LATEST,
            row -> new Named(row.getObject(1, UUID.class), row.getString(2)),
            (Object) providers.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(Named::id, Named::name));
  }
}
