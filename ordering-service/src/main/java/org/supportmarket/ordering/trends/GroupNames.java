package org.supportmarket.ordering.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.offer.ProviderNames;

/**
 * Names for the groups, which the index does not hold: a provider may be one person, and names
 * change.
 */
@ApplicationScoped
class GroupNames {
  private static final String FROZEN =
      """
      SELECT p.id, o.provider_name
        FROM unnest(?) AS p(id),
             LATERAL (SELECT provider_name FROM orders WHERE provider_id = p.id
                       ORDER BY placed_at DESC LIMIT 1) o
      """;

  private final ProviderNames providerNames;
  private final Database database;

  GroupNames(ProviderNames providerNames, Database database) {
    this.providerNames = providerNames;
    this.database = database;
  }

  /** A name for each key; failing one, the key itself. */
  Map<String, String> of(Grouping grouping, Collection<String> keys) {
    return switch (grouping) {
      case CATEGORY -> keys.stream().collect(Collectors.toMap(key -> key, Categories::nameOf));
      case PROVIDER -> providers(keys.stream().map(UUID::fromString).toList());
    };
  }

  private Map<String, String> providers(List<UUID> ids) {
    Map<UUID, String> names = new HashMap<>(providerNames.of(ids));
    List<UUID> unknown = ids.stream().filter(id -> !names.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      database
          .query(
              FROZEN,
              row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
              (Object) unknown.toArray(UUID[]::new))
          .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
    }
    return ids.stream()
        .collect(Collectors.toMap(UUID::toString, id -> names.getOrDefault(id, id.toString())));
  }
}
